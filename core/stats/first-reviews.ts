import { type CardState, type GradeEvent, dayOf } from '../card-state'
import type { StudyState } from '../replay'

/** The first answer of a day to a card that was learnt on an earlier day: the only kind that says what was remembered. */
export type FirstReview = {
  readonly cardId: string
  readonly day: number
  readonly isRemembered: boolean
}

/**
 * Of one card, in order. Checks and imports tell of earlier days but are no reviews; cramming does neither. After a reset
 * nothing is known of earlier days, so its first answer says nothing of what was remembered.
 */
export function firstReviewsOfCard({
  grades,
  reset,
}: Pick<CardState, 'grades' | 'reset'>): readonly FirstReview[] {
  const reviews: FirstReview[] = []
  let lastDay: number | null = null
  for (const [index, grade] of grades.entries()) {
    if (index === reset?.gradesBefore) lastDay = null
    const { mode } = grade.body.decision
    if (mode === 'cram') continue
    const day = dayOf(grade)
    if (lastDay !== null && day > lastDay && mode === 'review') reviews.push(firstReviewOf(grade, day))
    lastDay = Math.max(day, lastDay ?? day)
  }
  return reviews
}

const firstReviewOf = ({ body }: GradeEvent, day: number): FirstReview => ({
  cardId: body.cardId,
  day,
  isRemembered: body.grade !== 'again',
})

/** Of all cards, in no order. */
export const firstReviewsIn = ({ cards }: Pick<StudyState, 'cards'>): readonly FirstReview[] =>
  [...cards.values()].flatMap(({ value }) => firstReviewsOfCard(value))

/** Cards whose first answer of that day was "again" although they had been learnt before. */
export const forgottenOn = (reviews: readonly FirstReview[], day: number): readonly string[] =>
  reviews.filter((review) => review.day === day && !review.isRemembered).map(({ cardId }) => cardId)
