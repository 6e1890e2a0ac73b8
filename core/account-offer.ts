import type { StudyState } from './replay'
import { FIRST_CARDS } from './review/beginning'
import type { Settings } from './settings'
import { studyDaysOf } from './stats/study-days'

export type Situation = {
  readonly today: number
  /** Nothing is left to do now. */
  readonly isQueueEmpty: boolean
  /** How often it was declined. */
  readonly declineCount: number
}

/**
 * Whether a guest is offered an account: after the first cards, and if they declined, once more when the first set of
 * another day is done.
 */
export function isAccountOffered(
  state: StudyState,
  { setSize }: Pick<Settings, 'setSize'>,
  { today, isQueueEmpty, declineCount }: Situation,
): boolean {
  const graded = [...state.cards.values()].filter(({ value }) => value.grades.length > 0)
  if (declineCount === 0) return graded.length >= FIRST_CARDS
  const days = studyDaysOf(state)
  const todayCount = days.get(today)?.cardCount ?? 0
  const isSetDone = todayCount >= setSize || (todayCount > 0 && isQueueEmpty)
  return declineCount === 1 && days.size > 1 && isSetDone
}
