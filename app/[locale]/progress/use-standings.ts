import { useMemo } from 'react'
import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { type TermStandings, termStandings } from '#core/stats/term-standing'

/** How well each term is known today, or so many days from now if nothing is reviewed. */
export function useStandings(daysAhead = 0): TermStandings {
  const { cards, state, settings } = useStudy()
  const day = todayOf(settings) + daysAhead
  return useMemo(
    () => termStandings({ cards, stateOf: (cardId) => state.cards.at(cardId)?.value, day }),
    [cards, state.cards, day],
  )
}
