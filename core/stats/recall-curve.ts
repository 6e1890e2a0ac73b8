import type { CardState } from '../card-state'
import { recallOf } from '../review/review-order'

/** Expected share of all begun cards that would be remembered 0, 1 ... `days` days from today if nothing were reviewed. */
export function recallCurve(states: Iterable<CardState>, today: number, days: number): readonly number[] {
  const begun = [...states].filter(({ progress }) => progress !== null)
  return Array.from({ length: days + 1 }, (_, index) => {
    const sum = begun.reduce((total, state) => total + recallOf(state, today + index), 0)
    return begun.length === 0 ? 0 : sum / begun.length
  })
}
