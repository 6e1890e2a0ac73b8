'use client'

import { nowMs } from '#client/clock'
import { study as actions } from '#client/study'
import type { Study } from '#client/study-store'
import { lastUndoable, wholeEdit } from '#core/review/undo'
import { progressWords } from '#i18n/pages/progress'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import { say } from './toast'
import styles from './today.module.css'

const OFFERED_MS = 10 * 60_000

/** For ten minutes the last thing done in a review can be taken back from here too. */
export function UndoLast({ study, locale }: { readonly study: Study; readonly locale: Locale }) {
  const words = progressWords(locale)
  const last = lastUndoable(study.state, nowMs() - OFFERED_MS)
  if (last === null || !('cardId' in last.event.body)) return null
  const { event, action } = last
  const name = nameOf(study, last.event.body.cardId, locale)
  function undo(): void {
    const undoId = action.kind === 'grade.undone' ? action.body : null
    actions.recordAll(wholeEdit(study.state, { event, action }))
    say(
      words.undone(name),
      undoId === null ? null : () => void actions.record({ kind: 'grade.redone', body: undoId }),
    )
  }
  return (
    <button type="button" className={styles.undo} onClick={undo}>
      <Icon name="undo" />
      {event.kind === 'card.graded' ? words.undoReview(name) : words.undoStep(name)}
    </button>
  )
}

/** The term that a card is about. */
function nameOf({ deck, state }: Study, cardId: string, locale: Locale): string {
  const own = state.ownCards.at(cardId)?.value
  if (own) return own.termName || own.question
  const termId = deck?.cards.find(({ id }) => id === cardId)?.termIds[0]
  return deck?.terms.find(({ id }) => id === termId)?.[locale] ?? cardId
}
