import type { KnownEvent } from '../event'
import { hashText } from '../hash'

/** An outline the learner pasted, as text: its tree is read from it whenever it is shown. */
export type OwnOutline = {
  readonly outlineId: string
  readonly title: string
  readonly text: string
  readonly removed: boolean
}

export function foldOwnOutline(events: readonly KnownEvent[]): OwnOutline | null {
  const last = events.findLast((event) => event.kind === 'ownOutline.written')
  if (last === undefined) return null
  const end = events.findLast(({ kind }) => kind === 'ownOutline.removed' || kind === 'ownOutline.restored')
  return { ...last.body, removed: end?.kind === 'ownOutline.removed' }
}

/** A term of an own outline is known by its name, so moving it, or editing the rest, keeps its cards. */
export const ownTermIdOf = (outlineId: string, termName: string): string =>
  `own:${outlineId}:${hashText(termName.normalize('NFKC').trim().toLowerCase()).toString(36)}`
