import { startOfTodayMs } from '#client/today'
import { lastRedoable } from '#core/review/redo'
import type { Locale } from '#i18n/locale'
import { reviewExtraWords } from '#i18n/pages/review-extra'
import { pick } from '#i18n/translate'
import type { Session } from './use-session'

/** Does again what was taken back last, and says so. */
export function redo(session: Session, locale: Locale, say: (text: string) => void): void {
  const { state, settings } = session.study
  const wasDone = session.redo(lastRedoable(state, startOfTodayMs(settings)))
  say(wasDone ? reviewExtraWords(locale).redone : pick(locale).review.nothingToUndo)
}
