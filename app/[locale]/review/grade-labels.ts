import type { Settings } from '#core/settings'
import type { Locale } from '#i18n/locale'
import { formatInterval, pick } from '#i18n/translate'
import type { GradeLabel } from '#ui/grade-strip'
import { gradesOffered } from './grade-choice'
import { type Offer, waitMsOf } from './grading'

/** What stands on the buttons: the word, the interval if the learner wants it, and both in full for those who listen. */
export function gradeLabels(offer: Offer, locale: Locale, settings: Settings): readonly GradeLabel[] {
  const words = pick(locale)
  return gradesOffered(settings).map((grade, index) => {
    const waitMs = waitMsOf(offer, grade)
    return {
      grade,
      word: words.grades[grade],
      interval: settings.showIntervals ? formatInterval(waitMs, locale) : '',
      name: words.gradeName(words.grades[grade], formatInterval(waitMs, locale, 'long')),
      key: String(index + 1),
    }
  })
}
