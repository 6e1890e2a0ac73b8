import { study } from '#client/study'
import { readOutline } from '#core/deck/outline'
import type { OwnOutline } from '#core/deck/own-outline'
import type { Action, Bodies } from '#core/event'
import { storableText } from '#core/storable-text'

export const LONGEST_TITLE = 200

type Naming = {
  /** What the learner called the whole; may be empty. */
  readonly title: string
  readonly index: number
  readonly count: number
  readonly untitled: string
}

/** The learner's title, else the first heading. Of several parts each is numbered and named by its first heading. */
export function titleOfPart(part: string, { title, index, count, untitled }: Naming): string {
  const whole = title.trim()
  const heading = readOutline(part).chapters[0]?.title ?? ''
  const name =
    count === 1 ? whole || heading || untitled : [whole || untitled, heading].filter(Boolean).join(' · ')
  const number = count === 1 ? '' : ` (${index + 1}/${count})`
  return storableText(name, LONGEST_TITLE - number.length) + number
}

/** What takes a save back: the earlier text of the one that was edited, and the removal of those that are new. */
export const undoOutlines =
  (written: readonly Bodies['ownOutline.written'][], before: OwnOutline | null) => (): void =>
    void study.recordAll(
      written.map(({ outlineId }): Action => {
        if (outlineId !== before?.outlineId) return { kind: 'ownOutline.removed', body: { outlineId } }
        const { title, text } = before
        return { kind: 'ownOutline.written', body: { outlineId, title, text } }
      }),
    )

/** Its cards stay: they are the learner's, and their schedules too. */
export function removeOutline({ outlineId }: OwnOutline): () => void {
  study.record({ kind: 'ownOutline.removed', body: { outlineId } })
  return () => restoreOutline(outlineId)
}

export const restoreOutline = (outlineId: string): void =>
  void study.record({ kind: 'ownOutline.restored', body: { outlineId } })
