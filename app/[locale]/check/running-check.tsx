import { useEffect, useMemo, useRef } from 'react'
import { monotonicMs } from '#client/clock'
import type { Study } from '#client/study-store'
import type { Check } from '#core/check/check'
import { expectedCount, nextQuestion } from '#core/check/next-question'
import { type CheckPlan, planOf } from '#core/check/plan'
import type { Deck } from '#core/deck/deck'
import { hashText } from '#core/hash'
import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import { localPath } from '../../local-path'
import { useCommands } from '../keyboard/use-commands'
import { leavePage } from '../leave-page'
import { type Given, finishCheck, giveAnswer, hasHistoryIn, setUndone, takeBackAnswer } from './check-actions'
import { CheckQuestion } from './check-question'
import styles from './check.module.css'
import { LastAnswer } from './last-answer'

type Props = {
  readonly check: Check
  readonly study: Study
  readonly deck: Deck
  readonly locale: Locale
  readonly onFinished: () => void
}

/** A double press or click must not answer what has only just appeared. */
const DEAD_MS = 250

/** One question after the other, without a clock. Left and opened again, it goes on where it was. */
export function RunningCheck({ check, study, deck, locale, onFinished }: Props) {
  const words = checkWords(locale)
  const plan = usePlan(check, study, deck)
  const answers = check.answers.map(({ body }) => body)
  const question = nextQuestion(plan, answers)
  const msShown = useMsShown(question?.card.id ?? '')

  function finish(): void {
    if (answers.length === 0) return setUndone(check, true)
    finishCheck(check.checkId, plan)
    onFinished()
  }
  function give(given: Omit<Given, 'thinkingMs'>): void {
    if (question === null || msShown() < DEAD_MS) return
    if (giveAnswer(check, plan, question, { ...given, thinkingMs: msShown() })) onFinished()
  }
  useCommands({
    undo: () => takeBackAnswer(check),
    close: () => leavePage(localPath(locale, '/')),
  })
  return (
    <section className={`${styles.page} ${styles.running}`}>
      <Bar {...{ check, locale }} total={expectedCount(plan, answers)} />
      <LastAnswer {...{ check, deck, locale }} />
      {question === null ? (
        <p>{words.allAsked}</p>
      ) : (
        <CheckQuestion
          key={question.card.id}
          {...{ question, plan, deck, locale, msShown }}
          onAnswer={give}
        />
      )}
      <p className={styles.stop}>
        <button type="button" className={styles.quiet} onClick={finish}>
          {answers.length === 0 ? words.cancel : words.stop}
        </button>
      </p>
    </section>
  )
}

type BarProps = Pick<Props, 'check' | 'locale'> & { readonly total: number }

function Bar({ check, locale, total }: BarProps) {
  const words = checkWords(locale)
  const count = check.answers.length
  return (
    <>
      <header className={styles.bar}>
        <h1>{words.title}</h1>
        <p id="check-progress">{words.progress(Math.min(count + 1, total), total)}</p>
        <button
          type="button"
          className={styles.tool}
          disabled={count === 0}
          aria-keyshortcuts="u"
          onClick={() => takeBackAnswer(check)}
        >
          <Icon name="undo" />
          <span>{words.takeBack}</span> <kbd>u</kbd>
        </button>
      </header>
      <progress className={styles.progress} max={total} value={count} aria-hidden="true" />
    </>
  )
}

/** The same on every device and after a reload: it follows from the deck, the settings and what was learnt before. */
function usePlan({ checkId, scope, mode }: Check, { state, settings }: Study, deck: Deck): CheckPlan {
  const { cards } = state
  return useMemo(
    () =>
      planOf(deck, {
        ...{ scope, mode, seed: hashText(checkId), settings },
        hasHistory: hasHistoryIn(cards),
      }),
    [deck, checkId, scope, mode, settings, cards],
  )
}

/** How long the question has been shown. */
function useMsShown(cardId: string): () => number {
  const shownAtMs = useRef(0)
  useEffect(() => {
    shownAtMs.current = monotonicMs()
  }, [cardId])
  return () => monotonicMs() - shownAtMs.current
}
