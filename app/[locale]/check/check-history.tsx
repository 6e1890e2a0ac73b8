import { dayRuleOf } from '#client/today'
import type { Study } from '#client/study-store'
import type { FinishedCheck } from '#core/check/findings'
import type { Deck } from '#core/deck/deck'
import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import { formatDay } from '#i18n/translate'
import { setUndone } from './check-actions'
import { DiscardButton } from './check-result'
import styles from './check.module.css'
import { FindingsTable } from './findings-table'
import { MissedTerms } from './missed-terms'

type Props = { readonly study: Study; readonly deck: Deck; readonly locale: Locale }

/** Checks that were finished, the latest first and open. One that was discarded can be brought back. */
export function CheckHistory({ study, deck, locale }: Props) {
  const words = checkWords(locale)
  const checks = [...study.state.checks.values()]
    .flatMap(({ value }): FinishedCheck[] => (value?.finish ? [{ ...value, finish: value.finish }] : []))
    .sort((a, b) => b.begunAtMs - a.begunAtMs)
  const latest = checks.find(({ undone }) => !undone)
  if (checks.length === 0) return null
  return (
    <>
      <h2>{words.history}</h2>
      {checks.map((check) => (
        <details key={check.checkId} className={styles.past} open={check === latest}>
          <summary>
            <PastSummary {...{ check, study, locale }} />
          </summary>
          {check.undone ? (
            <p className={styles.actions}>
              <button type="button" onClick={() => setUndone(check, false)}>
                {words.restore}
              </button>
            </p>
          ) : (
            <>
              <FindingsTable {...{ check, study, deck, locale }} />
              <MissedTerms {...{ check, deck, locale }} />
              <p className={styles.actions}>
                <DiscardButton {...{ check, locale }} />
              </p>
            </>
          )}
        </details>
      ))}
    </>
  )
}

type SummaryProps = { readonly check: FinishedCheck; readonly study: Study; readonly locale: Locale }

function PastSummary({ check, study, locale }: SummaryProps) {
  const words = checkWords(locale)
  const day = formatDay(check.begunAtMs, locale, dayRuleOf(study.settings).timeZone)
  const count = (finding: string): number =>
    check.finish.body.chapters.filter((chapter) => chapter.finding === finding).length
  return (
    <>
      <span>
        {day} · {words.scopes[check.scope].label}
      </span>
      <span className={styles.number}>
        {check.undone ? words.wasDiscarded : words.tally(count('known'), count('partly'), count('unknown'))}
      </span>
    </>
  )
}
