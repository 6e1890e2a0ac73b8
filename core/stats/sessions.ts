import type { StudyState } from '../replay'

const PAUSE_MS = 30 * 60_000

/** How often the learner sat down to review: grades less than half an hour apart belong together. */
export function sessionCountOf(state: StudyState): number {
  const times = [...state.cards.values()].flatMap(({ value }) => value.grades.map(({ atMs }) => atMs))
  let count = 0
  let before = -Infinity
  for (const atMs of times.sort((a, b) => a - b)) {
    if (atMs - before > PAUSE_MS) count++
    before = atMs
  }
  return count
}
