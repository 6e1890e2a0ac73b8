import type { Attempt, Grade } from '#core/event'

/** Right proposes Good, wrong proposes Again; the learner decides. */
export const proposedGrade = (attempt: Attempt | undefined): Grade =>
  attempt?.verdict === 'wrong' ? 'again' : 'good'
