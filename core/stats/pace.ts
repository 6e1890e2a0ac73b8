import type { GradeEvent } from '../card-state'
import type { StudyState } from '../replay'

const isOfCheck = ({ body }: GradeEvent): boolean => body.decision.mode === 'check'

/** What a card takes before the learner's own pace is known. */
const USUAL_PACE_MS = 12_000

/** Whole minutes that so many cards take at the learner's pace, at least one. */
export const minutesFor = (cardCount: number, state: StudyState): number =>
  Math.max(1, Math.round((cardCount * (medianThinkingMs(state) ?? USUAL_PACE_MS)) / 60_000))

/** Median thinking time of the latest grades, capped at a minute each; null before there are ten. */
export function medianThinkingMs(state: StudyState): number | null {
  const times: number[] = []
  for (const { value } of state.cards.values()) {
    for (const { body } of value.grades.filter((grade) => !isOfCheck(grade)))
      times.push(Math.min(60_000, body.thinkingMs))
  }
  return times.length < 10 ? null : (times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? null)
}
