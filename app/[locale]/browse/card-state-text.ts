import type { CardStanding } from '#core/browse/listed-card'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/locale'

/** Where a card stands, in words: when it is due, and what else keeps it away. */
export function cardStateText(card: CardStanding, today: number, locale: Locale): readonly string[] {
  const words = browseWords(locale)
  const { standing, askedFrom, isBuried, isLeech } = card
  const days = (askedFrom ?? today) - today
  const isUntimely = standing === 'later' && days <= 0 // due, were it not buried
  return [
    ...(isUntimely ? [] : [standing === 'later' ? words.states.later(days) : words.states[standing]]),
    ...(isBuried ? [words.buried] : []),
    ...(isLeech ? [words.leech] : []),
  ]
}
