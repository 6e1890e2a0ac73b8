import { useMemo } from 'react'
import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { reliefOn } from '#core/review/relief'
import { type TermStandings, termStandings } from '#core/stats/term-standing'

/** How well each term is known today, or so many days from now if nothing is reviewed. */
export function useStandings(daysAhead = 0): TermStandings {
  const { cards, state, settings } = useStudy()
  const today = todayOf(settings)
  const day = today + daysAhead
  const { backlogRelief } = settings
  return useMemo(() => {
    const relief = reliefOn(today, backlogRelief)
    return termStandings({ cards, stateOf: (cardId) => state.cards.at(cardId)?.value, day, relief })
  }, [cards, state.cards, day, today, backlogRelief])
}
