import type { GradeEvent } from '../card-state'
import type { StudyState } from '../replay'

/** What happened in a set of reviews, counted from when it began. */
export type ReviewSet = {
  /** Cards graded at least once. */
  readonly cardCount: number
  /** Of those, cards that were seen for the first time. */
  readonly newCount: number
  /** Cards that had been learnt before, and how many of them were remembered at their first grade. */
  readonly reviewCount: number
  readonly rememberedCount: number
  readonly forgottenIds: readonly string[]
  readonly thinkingMs: number
}

/** Undone grades and gap checks do not count; a card graded twice counts once, by its first grade of the set. */
export function reviewSetSince(state: StudyState, sinceMs: number): ReviewSet {
  const set = { cardCount: 0, newCount: 0, reviewCount: 0, rememberedCount: 0, thinkingMs: 0 }
  const forgottenIds: string[] = []
  for (const [cardId, { value }] of state.cards.entries()) {
    const last = value.grades.at(-1)
    if (last === undefined || last.atMs < sinceMs) continue
    const graded = value.grades.filter((grade) => grade.atMs >= sinceMs && !isOfCheck(grade))
    const first = graded[0]
    if (first === undefined) continue
    set.cardCount++
    set.thinkingMs += graded.reduce((sum, { body }) => sum + body.thinkingMs, 0)
    if (isFirstSight(value.grades, first)) set.newCount++
    else {
      set.reviewCount++
      if (first.body.grade === 'again') forgottenIds.push(cardId)
      else set.rememberedCount++
    }
  }
  return { ...set, forgottenIds }
}

const isOfCheck = ({ body }: GradeEvent): boolean => body.decision.mode === 'check'

/** A card that a check graded on the same day has nothing yet to be remembered from another. */
function isFirstSight(grades: readonly GradeEvent[], grade: GradeEvent): boolean {
  const before = grades[grades.indexOf(grade) - 1]
  return before === undefined || (isOfCheck(before) && before.studyDay === grade.studyDay)
}

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
