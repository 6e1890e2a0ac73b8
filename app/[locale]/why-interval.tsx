'use client'

import { useStudy } from '#client/use-study'
import { UNSEEN_CARD, lastGradeOf, scheduler } from '#core/card-state'
import { type Reason, choicesAt, daysForTarget, reasonOf } from '#core/schedule/explain'
import { percent } from '#i18n/percent'
import { whyIntervalWords } from '#i18n/pages/why-interval'
import type { Locale } from '#i18n/locale'
import { formatInterval, pick } from '#i18n/translate'
import { localPath } from '../local-path'
import { type Offer, offerGrades, waitMsOf } from './review/grading'
import styles from './why-interval.module.css'

type Props = {
  readonly cardId: string
  readonly locale: Locale
  /** The outcomes that stand on the buttons, where there are any; else those of this moment. */
  readonly offer?: Offer | null
}

/** Why a card comes back when it does: its last grade taken apart, and what each grade would give now. */
export function WhyInterval({ cardId, locale, offer = null }: Props) {
  const words = whyIntervalWords(locale)
  const { state, settings } = useStudy()
  const card = state.cards.at(cardId)?.value ?? UNSEEN_CARD
  const { progress } = card
  const last = lastGradeOf(card)
  const now = offer ?? offerGrades(cardId, progress, settings)
  return (
    <div className={styles.why}>
      {last === null ? <p>{words.unseen}</p> : <Past reason={reasonOf(last)} locale={locale} />}
      {progress !== null && (
        <p>
          {words.now(
            share(scheduler.retrievability(progress.memory, Math.max(0, now.moment.day - progress.lastDay))),
          )}
        </p>
      )}
      <Choices reasons={choicesAt(progress, now.moment)} offer={now} locale={locale} />
      <p>
        <a href={`${localPath(locale, '/help')}#interval`}>{words.more}</a>
      </p>
    </div>
  )
}

/** Whole percents, but never a certainty that nobody has. */
const share = (value: number): string => `${percent(Number(value.toFixed(2)))}%`
const inDays = (days: number): string => String(Number(days.toFixed(days < 100 ? 1 : 0)))

/** With a minus as long as the plus. */
const signed = (days: number): string => `${days < 0 ? '−' : '+'}${Math.abs(days).toFixed(1)}`

type PastProps = { readonly reason: Reason; readonly locale: Locale }

/** What the last grade did. */
function Past({ reason, locale }: PastProps) {
  const words = whyIntervalWords(locale)
  const { after, grade, elapsedDays, recall, stabilityBeforeDays, desiredRetention, aimedDays, shiftDays } =
    reason
  const stability = inDays(after.memory.stabilityDays)
  const sentences = [
    words.last(after.gradeCount, pick(locale).grades[grade]),
    recall !== null && elapsedDays !== null && elapsedDays > 0
      ? words.recall(String(elapsedDays), share(recall))
      : '',
    stabilityBeforeDays === null
      ? words.firstStability(stability)
      : words.stability(inDays(stabilityBeforeDays), stability),
    after.lapseCount > 0 ? words.lapses(after.lapseCount) : '',
  ]
  return (
    <>
      <p>{sentences.filter((sentence) => sentence !== '').join(locale === 'zh' ? '' : ' ')}</p>
      <p>
        {aimedDays === null
          ? words.step
          : `${words.aim(share(desiredRetention), inDays(aimedDays), signed(shiftDays), after.intervalDays)}${locale === 'zh' ? '' : ' '}${counterfactual(reason, locale)}`}
      </p>
    </>
  )
}

const OTHER_TARGETS = [0.85, 0.95] as const

/** The interval under another target: the one that is further from the own. */
function counterfactual(reason: Reason, locale: Locale): string {
  const [low, high] = OTHER_TARGETS
  const other = reason.desiredRetention > 0.87 ? low : high
  return whyIntervalWords(locale).other(share(other), inDays(daysForTarget(reason, other)))
}

type ChoicesProps = { readonly reasons: readonly Reason[]; readonly offer: Offer; readonly locale: Locale }

function Choices({ reasons, offer, locale }: ChoicesProps) {
  const words = whyIntervalWords(locale)
  return (
    <table>
      <caption>{words.choices}</caption>
      <thead>
        <tr>
          <th scope="col">{words.grade}</th>
          <th scope="col">{words.after}</th>
          <th scope="col">{words.next}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ grade, after }) => (
          <tr key={grade}>
            <th scope="row">{pick(locale).grades[grade]}</th>
            <td>{words.days(inDays(after.memory.stabilityDays))}</td>
            <td>{formatInterval(waitMsOf(offer, grade), locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
