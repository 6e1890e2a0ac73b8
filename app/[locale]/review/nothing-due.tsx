'use client'

import { dayRuleOf } from '#client/today'
import type { Selection } from '#core/review/selection'
import type { Locale } from '#i18n/locale'
import { nothingDueWords } from '#i18n/pages/nothing-due'
import { selectionWords } from '#i18n/pages/selection'
import { formatTime } from '#i18n/translate'
import { localPath } from '../../local-path'
import { LearnMore } from '../learn-more'
import styles from './review.module.css'
import type { Session } from './use-session'

type Props = { readonly session: Session; readonly locale: Locale }

/** Nothing waits: when the next card comes, and what can be done until then. */
export function NothingDue({ session, locale }: Props) {
  const words = nothingDueWords(locale)
  const { selected } = session
  if (selected !== null) return <NothingSelected {...{ session, locale }} selection={selected.selection} />
  const { nextStepMs } = session.queue
  const zone = dayRuleOf(session.study.settings).timeZone
  const isDeckEmpty = session.study.cards.length === 0
  return (
    <div className={styles.empty}>
      <h1>{isDeckEmpty ? words.noCards : words.empty}</h1>
      {nextStepMs !== null && <p>{words.emptyNext(formatTime(nextStepMs, locale, zone))}</p>}
      <p className={styles.choices}>
        <LearnMore shown={session.study} locale={locale} />
        {isDeckEmpty && <a href={`${localPath(locale, '/notes')}?new=card`}>{words.writeOne}</a>}
        <a href={localPath(locale, '/')}>{words.back}</a>
      </p>
    </div>
  )
}

/** Nothing waits in what was asked for; all the rest is one step away. */
function NothingSelected({
  session,
  selection: { mode },
  locale,
}: Props & { readonly selection: Selection }) {
  const words = selectionWords(locale)
  return (
    <div className={styles.empty}>
      <h1>{words.nothing[mode ?? 'all']}</h1>
      <p className={styles.choices}>
        {(mode === null || mode === 'new') && <LearnMore shown={session.study} locale={locale} />}
        <a href={localPath(locale, '/review')}>{words.plain}</a>
        <a href={localPath(locale, '/')}>{nothingDueWords(locale).back}</a>
      </p>
    </div>
  )
}
