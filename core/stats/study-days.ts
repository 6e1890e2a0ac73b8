import { type CardState, dayOf } from '../card-state'
import type { StudyState } from '../replay'

/** What was done on one study day, each grade counted on the day it was given by its own zone and rollover hour. */
export type DayOfStudy = {
  /** Cards answered, each once. */
  readonly cardCount: number
  readonly thinkingMs: number
}

/** Study days by number. Every standing grade counts, checks and cramming too; only an undo takes a day away. */
export type StudyDays = ReadonlyMap<number, DayOfStudy>

export function studyDaysOf({ cards }: Pick<StudyState, 'cards'>): StudyDays {
  const days = new Map<number, DayOfStudy>()
  for (const { value } of cards.values()) {
    const seen = new Set<number>()
    for (const grade of value.grades) {
      const day = dayOf(grade)
      const { cardCount, thinkingMs } = days.get(day) ?? { cardCount: 0, thinkingMs: 0 }
      days.set(day, {
        cardCount: cardCount + (seen.has(day) ? 0 : 1),
        thinkingMs: thinkingMs + Math.min(LONGEST_MS, grade.body.thinkingMs),
      })
      seen.add(day)
    }
  }
  return days
}

/** Whoever thinks longer has left. */
const LONGEST_MS = 60_000

/** Whole days since the last grade before today; null when there is none, or one today. */
export function daysAway(states: Iterable<CardState>, today: number): number | null {
  let last: number | null = null
  for (const { progress } of states)
    if (progress !== null && progress.lastDay > (last ?? -Infinity)) last = progress.lastDay
  return last === null || last >= today ? null : today - last
}
