import { useMemo } from 'react'
import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { type FirstReview, firstReviewsIn } from '#core/stats/first-reviews'
import { type StudyDays, studyDaysOf } from '#core/stats/study-days'

/** What was done on which day, and what was remembered: folded anew only when a grade is added. */
export function useHistory(): {
  readonly today: number
  readonly days: StudyDays
  readonly reviews: readonly FirstReview[]
} {
  const { state, settings } = useStudy()
  const { cards } = state
  const days = useMemo(() => studyDaysOf({ cards }), [cards])
  const reviews = useMemo(() => firstReviewsIn({ cards }), [cards])
  return { today: todayOf(settings), days, reviews }
}
