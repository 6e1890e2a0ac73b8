import { type CardState, dayOf } from '../card-state'

/** Whether it was graded Again on that day, other than in practice. */
export const wasForgottenOn = ({ grades }: CardState, day: number): boolean =>
  grades.some(
    (grade) => grade.body.grade === 'again' && grade.body.decision.mode === 'review' && dayOf(grade) === day,
  )
