'use client'

import { dayRuleOf } from '#client/today'
import type { Locale } from '#i18n/locale'
import { nothingDueWords } from '#i18n/pages/nothing-due'
import { formatTime } from '#i18n/translate'
import { localPath } from '../../local-path'
import { LearnMore } from '../learn-more'
import styles from './review.module.css'
import type { Session } from './use-session'

/** Nothing waits: when the next card comes, and what can be done until then. */
export function NothingDue({ session, locale }: { readonly session: Session; readonly locale: Locale }) {
  const words = nothingDueWords(locale)
  const { nextStepMs } = session.queue
  const zone = dayRuleOf(session.study.settings).timeZone
  return (
    <div className={styles.empty}>
      <h1>{words.empty}</h1>
      {nextStepMs !== null && <p>{words.emptyNext(formatTime(nextStepMs, locale, zone))}</p>}
      <p className={styles.choices}>
        <LearnMore shown={session.study} locale={locale} />
        <a href={localPath(locale, '/')}>{words.back}</a>
      </p>
    </div>
  )
}
