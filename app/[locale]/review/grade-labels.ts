import type { Settings } from '#core/settings'
import type { Locale } from '#i18n/locale'
import { formatInterval, pick } from '#i18n/translate'
import type { GradeLabel } from '#ui/grade-strip'
import { gradeWord, gradesOffered } from './grade-choice'
import { type Offer, waitMsOf } from './grading'

/** What stands on the buttons: the word, the interval if the learner wants it, and both in full for those who listen. */
export function gradeLabels(offer: Offer, locale: Locale, settings: Settings): readonly GradeLabel[] {
  const words = pick(locale)
  const isPractice = offer.mode === 'cram' // no grade of it has an interval
  return gradesOffered(settings).map((grade, index) => {
    const word = gradeWord(grade, settings, locale)
    const waitMs = waitMsOf(offer, grade)
    return {
      grade,
      word,
      interval: settings.showIntervals && !isPractice ? formatInterval(waitMs, locale) : '',
      name: isPractice ? word : words.gradeName(word, formatInterval(waitMs, locale, 'long')),
      key: String(index + 1),
    }
  })
}
