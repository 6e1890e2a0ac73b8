import { shareOf } from '../hash'

export const MAX_INTERVAL_DAYS = 36_500

/** Bands of the fuzz range: share of the part of the interval that lies between `from` and `to` days. Source: Anki 26.08. */
const FUZZ_BANDS = [
  { from: 2.5, to: 7, share: 0.15 },
  { from: 7, to: 20, share: 0.1 },
  { from: 20, to: Infinity, share: 0.05 },
] as const

/** Where in the fuzz range a grade lands: fixed by card and count, never by time or memory (ADR 5). */
export const pickOf = (cardId: string, gradeCount: number): number => shareOf(`${cardId}\n${gradeCount}`)

/**
 * Whole days for a real-valued interval: fuzz by `pick`, then at least `atLeastDays`, then the cap.
 * A growing interval never lands at or below the `elapsedDays` just waited (ADR 5).
 */
export function wholeDays(realDays: number, pick: number, elapsedDays: number, atLeastDays: number): number {
  const fuzzed = fuzzedDays(realDays, pick, elapsedDays)
  return Math.min(MAX_INTERVAL_DAYS, Math.max(atLeastDays, fuzzed))
}

function fuzzedDays(realDays: number, pick: number, elapsedDays: number): number {
  if (realDays < 2.5) return Math.round(realDays)
  const halfWidth = FUZZ_BANDS.reduce(
    (width, { from, to, share }) => width + share * Math.max(0, Math.min(realDays, to) - from),
    1,
  )
  const high = Math.round(realDays + halfWidth)
  const low = Math.max(2, Math.round(realDays - halfWidth))
  const raised = realDays > elapsedDays ? Math.min(high, Math.max(low, elapsedDays + 1)) : low
  return raised + Math.floor(pick * (high - raised + 1))
}
