import type { CardState } from '../card-state'

/**
 * Cards that fall due on each of the next `days` study days, today first with all that is overdue. Only what the schedule
 * holds now: a review moves its card to a later day, and new cards come on top.
 */
export function loadForecast(states: Iterable<CardState>, today: number, days: number): readonly number[] {
  const load = Array.from({ length: days }, () => 0)
  for (const { progress, suspended } of states) {
    if (progress === null || suspended) continue
    const index = 'day' in progress.due ? Math.max(0, progress.due.day - today) : 0
    if (index < days) load[index] = (load[index] ?? 0) + 1
  }
  return load
}
