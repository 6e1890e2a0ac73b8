import { askForStorage } from '#client/ask-for-storage'
import { isBeginningAsked } from '#client/newcomer'
import { study } from '#client/study'
import type { Study } from '#client/study-store'
import { todayOf } from '#client/today'
import { type Beginning, FIRST_CARDS, beginningOf, isNewCardOf } from '#core/review/beginning'
import type { Locale } from '#i18n/locale'
import { beginningWords } from '#i18n/pages/beginning'
import type { Session } from './use-session'

/** The card on which a beginner hears that a key does it too. */
const HINT_BEFORE_CARD = 3

/** What follows a grade: storage is asked for, and a beginner's first cards end with what came of them. */
export function afterGrade(session: Session, locale: Locale, say: (more: string) => void): void {
  void askForStorage(session.set.cardCount + 1)
  if (session.set.cardCount >= FIRST_CARDS) return // whether somebody is a beginner is read from the whole history
  const beginning = beginningIn(session, study.snapshot())
  if (beginning === null || session.cardId === null) return
  const card = study.snapshot().state.cards.at(session.cardId)?.value
  if (!isHintGiven && isNewCardOf(beginning, HINT_BEFORE_CARD - 1, card) && hasKeys(session.study)) {
    isHintGiven = true
    say(beginningWords(locale).spaceWorks)
  }
  if (isNewCardOf(beginning, FIRST_CARDS, card)) session.end(true)
}

/** A card that is taken back and graded anew is a beginner's second once more, and the hint was followed by then. */
let isHintGiven = false

/** Null for whoever is no beginner, was asked before, has an account, or reviews something they chose. */
export const beginningIn = ({ selected }: Session, { state, settings, account }: Study): Beginning | null =>
  selected !== null || account !== null || isBeginningAsked() ? null : beginningOf(state, todayOf(settings))

const hasKeys = ({ settings }: Study): boolean =>
  settings.singleKeys && settings.spaceGrades && matchMedia('(pointer: fine)').matches
