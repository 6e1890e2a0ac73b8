import type { Bodies, KnownEvent } from '../event'
import type { CardId } from './card'

/** A card the learner wrote. One that was removed stays known, with its schedule, in case it is restored. */
export type OwnCard = Bodies['ownCard.written'] & { readonly removed: boolean; readonly createdAtMs: number }

/** The last text wins; removed is removed until it is restored, whatever is written later. */
export function foldOwnCard(events: readonly KnownEvent[]): OwnCard | null {
  const written = events.filter((event) => event.kind === 'ownCard.written')
  const [first, last] = [written[0], written.at(-1)]
  if (first === undefined || last === undefined) return null
  const end = events.findLast(
    (event) => event.kind === 'ownCard.removed' || event.kind === 'ownCard.restored',
  )
  return { ...last.body, removed: end?.kind === 'ownCard.removed', createdAtMs: first.atMs }
}

export type OwnCardFault = { readonly field: 'question' | 'answer'; readonly code: 'empty' | 'too_long' }

export const QUESTION_LENGTH = 2_000
export const ANSWER_LENGTH = 4_000

/** What keeps a draft from becoming a card; empty when nothing does. */
export function ownCardFaults(draft: {
  readonly question: string
  readonly answer: string
}): readonly OwnCardFault[] {
  const limits = { question: QUESTION_LENGTH, answer: ANSWER_LENGTH }
  return (['question', 'answer'] as const).flatMap((field): OwnCardFault[] => {
    if (draft[field].trim() === '') return [{ field, code: 'empty' }]
    return draft[field].length > limits[field] ? [{ field, code: 'too_long' }] : []
  })
}

/** Id of one of the two cards made from a term of the learner's own outline: the same on every device. */
export const ownCardIdOf = (ownTermId: string, side: 'name' | 'say'): CardId => `${ownTermId}:${side}`
