'use client'

import { useState } from 'react'
import { useStudy } from '#client/use-study'
import { finishedChecks, openCheck } from '#core/check/findings'
import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import { nothingDueWords } from '#i18n/pages/nothing-due'
import { pick } from '#i18n/translate'
import { CheckHistory } from './check-history'
import { CheckResult } from './check-result'
import { CheckStart } from './check-start'
import styles from './check.module.css'
import { RunningCheck } from './running-check'

/** Begins a check, goes on with one that was left, or shows what the last one found. All of it is in the events. */
export function CheckScreen({ locale }: { readonly locale: Locale }) {
  const study = useStudy()
  const { status, deck, state } = study
  const [shownId, setShownId] = useState<string | null>(null)
  if (status !== 'ready' || deck === null)
    return <Nothing locale={locale} why={pick(locale).review[status === 'ready' ? 'noDeck' : 'loading']} />
  if (deck.cards.length === 0) return <Nothing locale={locale} why={nothingDueWords(locale).noCards} />
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

const Nothing = ({ why, locale }: { readonly why: string; readonly locale: Locale }) => (
  <section className={styles.page}>
    <h1>{checkWords(locale).title}</h1>
    <p>{why}</p>
  </section>
)
