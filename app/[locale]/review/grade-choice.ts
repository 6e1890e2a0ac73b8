import { GRADES, type Grade } from '#core/event'
import type { Settings } from '#core/settings'

/** The grades that a learner chooses among: all four, or whether it was remembered. */
export const gradesOffered = ({ gradeButtons }: Pick<Settings, 'gradeButtons'>): readonly Grade[] =>
  gradeButtons === 2 ? ['again', 'good'] : GRADES

/** The grade that a digit's grade stands for: of two, 1 is Again, 2 and 3 are Good, 4 is nothing. */
export function gradeFor(digitGrade: Grade, settings: Pick<Settings, 'gradeButtons'>): Grade | null {
  if (settings.gradeButtons !== 2) return digitGrade
  if (digitGrade === 'easy') return null
  return digitGrade === 'again' ? 'again' : 'good'
}
