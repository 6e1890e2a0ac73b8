'use client'

import { useState } from 'react'
import { useStudy } from '#client/use-study'
import { finishedChecks, openCheck } from '#core/check/findings'
import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { CheckHistory } from './check-history'
import { CheckResult } from './check-result'
import { CheckStart } from './check-start'
import styles from './check.module.css'
import { RunningCheck } from './running-check'

/** Begins a check, goes on with one that was left, or shows what the last one found. All of it is in the events. */
export function CheckScreen({ locale }: { readonly locale: Locale }) {
  const words = checkWords(locale)
  const study = useStudy()
  const { status, deck, state } = study
  const [shownId, setShownId] = useState<string | null>(null)
  if (status !== 'ready' || deck === null)
    return (
      <section className={styles.page}>
        <h1>{words.title}</h1>
        <p>{status === 'ready' ? pick(locale).review.noDeck : pick(locale).review.loading}</p>
      </section>
    )
  const open = openCheck(state.checks)
  if (open !== null)
    return (
      <RunningCheck
        key={open.checkId}
        {...{ check: open, study, deck, locale }}
        onFinished={() => setShownId(open.checkId)}
      />
    )
  const shown = finishedChecks(state.checks).find(({ checkId }) => checkId === shownId)
  return (
    <section className={styles.page}>
      {shown !== undefined ? (
        <CheckResult {...{ check: shown, study, deck, locale }} onAgain={() => setShownId(null)} />
      ) : (
        <>
          <CheckStart locale={locale} />
          <CheckHistory {...{ study, deck, locale }} />
        </>
      )}
    </section>
  )
}
