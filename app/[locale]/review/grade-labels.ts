import { GRADES } from '#core/event'
import { type Locale, formatInterval, pick } from '#i18n/translate'
import type { GradeLabel } from '#ui/grade-strip'
import { type Offer, waitMsOf } from './grading'

/** What stands on the four buttons: the word, the interval, and both in full for those who listen. */
export function gradeLabels(offer: Offer, locale: Locale): readonly GradeLabel[] {
  const words = pick(locale)
  return GRADES.map((grade, index) => ({
    grade,
    word: words.grades[grade],
    interval: formatInterval(waitMsOf(offer, grade), locale),
    name: words.gradeName(words.grades[grade], formatInterval(waitMsOf(offer, grade), locale, 'long')),
    key: String(index + 1),
  }))
}
