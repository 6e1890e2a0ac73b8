import type { CardState } from '../card-state'
import { type Relief, heldUntilDay } from './relief'

/**
 * The study day from which the queue may ask for a card: the day it is due, or where a relief holds it back longer, the day
 * on which that ends; null for a new card. A step waits for an instant and for no day: -Infinity. A spread backlog stays due: it is asked a share a day, like a daily limit.
 */
export function askedFromDay(state: CardState, relief: Relief | null): number | null {
  const { progress } = state
  if (progress === null) return null
  const dueDay = 'day' in progress.due ? progress.due.day : -Infinity
  return relief === null ? dueDay : Math.max(dueDay, heldUntilDay(state, relief) ?? dueDay)
}

/**
 * Whether the card is due by a study day: what every list, count and map calls due. `relief` is the one in force today. Of a
 * card in learning steps the day is, the instant is not.
 */
export function isDueBy(state: CardState, day: number, relief: Relief | null): boolean {
  const askedFrom = askedFromDay(state, relief)
  return !state.suspended && state.buriedOn !== day && askedFrom !== null && askedFrom <= day
}
