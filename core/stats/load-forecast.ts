import type { CardState } from '../card-state'
import { askedFromDay } from '../review/due-day'
import type { Relief } from '../review/relief'

/**
 * Cards that are asked for from each of the next `days` study days on, today first with all that is overdue; what a relief
 * holds back counts on the day it ends. Only what the schedule holds now: a review moves its card to a later day, and new
 * cards come on top.
 */
export function loadForecast(
  states: Iterable<CardState>,
  today: number,
  days: number,
  relief: Relief | null = null,
): readonly number[] {
  const load = Array.from({ length: days }, () => 0)
  for (const state of states) {
    const askedFrom = askedFromDay(state, relief)
    if (askedFrom === null || state.suspended) continue
    const index = Math.max(0, askedFrom - today)
    if (index < days) load[index] = (load[index] ?? 0) + 1
  }
  return load
}
