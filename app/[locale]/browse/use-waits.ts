import { useMemo } from 'react'
import { useStudy } from '#client/use-study'
import type { Deck } from '#core/deck/deck'
import { Introduction } from '#core/review/introduction'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/locale'

/** Says of a new card what it waits for; null when nothing stands in its way or the learner lets all of them come. */
export function useWaits(deck: Deck, locale: Locale, isWanted: boolean): (cardId: string) => string | null {
  const { state, cards, settings } = useStudy()
  const introduction = useMemo(
    () =>
      isWanted && settings.guidedOrder
        ? new Introduction(cards, (cardId) => state.cards.at(cardId)?.value, settings)
        : null,
    [isWanted, settings, cards, state.cards],
  )
  return (cardId) => {
    const card = cards.find(({ id }) => id === cardId)
    const wait = card === undefined ? null : (introduction?.waitOf(card) ?? null)
    if (wait === null) return null
    const term = deck.terms.find(({ id }) => id === wait.termId)
    return browseWords(locale).waits[wait.code](term?.[locale] ?? wait.termId)
  }
}
