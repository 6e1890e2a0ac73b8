import type { CardState, GradeEvent } from '../card-state'
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
    if (isFirstSight(value, first)) set.newCount++
    else {
      set.reviewCount++
      if (first.body.grade === 'again') forgottenIds.push(cardId)
      else set.rememberedCount++
    }
  }
  return { ...set, forgottenIds }
}

const isOfCheck = ({ body }: GradeEvent): boolean => body.decision.mode === 'check'

/** A card that a check graded on the same day, or that was reset, has nothing yet to be remembered from another. */
function isFirstSight({ grades, reset }: CardState, grade: GradeEvent): boolean {
  const index = grades.indexOf(grade)
  const before = grades[index - 1]
  return (
    index === reset?.gradesBefore ||
    before === undefined ||
    (isOfCheck(before) && before.studyDay === grade.studyDay)
  )
}
