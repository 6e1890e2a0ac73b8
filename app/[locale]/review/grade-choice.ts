import { GRADES, type Grade } from '#core/event'
import type { Settings } from '#core/settings'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'

/** The grades that a learner chooses among: all four, or whether it was remembered. */
export const gradesOffered = ({ gradeButtons }: Pick<Settings, 'gradeButtons'>): readonly Grade[] =>
  gradeButtons === 2 ? ['again', 'good'] : GRADES

/** What a grade is called: of two, by whether it was remembered. */
export const gradeWord = (
  grade: Grade,
  { gradeButtons }: Pick<Settings, 'gradeButtons'>,
  locale: Locale,
): string => {
  const { grades, twoGrades } = pick(locale)
  return { ...grades, ...(gradeButtons === 2 && twoGrades) }[grade]
}

/** The grade that a digit's grade stands for: of two, 1 is Again, 2 and 3 are Good, 4 is nothing. */
export function gradeFor(digitGrade: Grade, settings: Pick<Settings, 'gradeButtons'>): Grade | null {
  if (settings.gradeButtons !== 2) return digitGrade
  if (digitGrade === 'easy') return null
  return digitGrade === 'again' ? 'again' : 'good'
}
