'use client'

import { useStudy } from '#client/use-study'
import { type WeekDay, weekOf } from '#core/stats/week'
import { progressWords } from '#i18n/pages/progress'
import type { Locale } from '#i18n/locale'
import styles from './progress.module.css'
import { studyDate } from './study-date'
import { useHistory } from './use-history'

/** The days of this week, beside how many were meant, and all days of learning so far. A day without study is no loss. */
export function WeekPart({ locale }: { readonly locale: Locale }) {
  const words = progressWords(locale)
  const { weeklyGoalDays } = useStudy().settings
  const { days, today } = useHistory()
  const week = weekOf(days, today)
  const done = week.filter(({ mark }) => mark === 'studied').length
  return (
    <>
      <ol className={styles.week}>
        {week.map((each) => (
          <Mark key={each.day} {...each} locale={locale} />
        ))}
      </ol>
      <p className={styles.goal}>{words.weekDays(done, weeklyGoalDays)}</p>
      <p className={styles.quiet}>{words.daysLearnt(days.size)}</p>
    </>
  )
}

function Mark({ day, mark, locale }: WeekDay & { readonly locale: Locale }) {
  return (
    <li data-mark={mark}>
      <span aria-hidden="true">{studyDate(day, locale, 'letter')}</span>
      <span aria-hidden="true" className={styles.mark}>
        {mark === 'studied' && '✓'}
      </span>
      <span className="visually-hidden">
        {studyDate(day, locale, 'weekdayName')}: {progressWords(locale).marks[mark]}
      </span>
    </li>
  )
}
