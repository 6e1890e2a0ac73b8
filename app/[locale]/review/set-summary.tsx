'use client'

import { useEffect, useRef, useState } from 'react'
import { nowMs } from '#client/clock'
import { dayRuleOf, reliefToday, todayOf } from '#client/today'
import type { CardState } from '#core/card-state'
import { FIRST_CARDS } from '#core/review/beginning'
import { isDueBy } from '#core/review/due-day'
import { startOfStudyDayMs } from '#core/study-day'
import { reviewExtraWords } from '#i18n/pages/review-extra'
import { selectionWords } from '#i18n/pages/selection'
import type { Locale } from '#i18n/locale'
import { formatInterval } from '#i18n/translate'
import { RichText } from '#ui/rich-text'
import { localPath } from '../../local-path'
import { cardTextOf } from '../card-text'
import { LearnMore } from '../learn-more'
import { WeekPart } from '../progress/week-part'
import { beginningIn } from './after-grade'
import { FirstCards } from './first-cards'
import styles from './review.module.css'
import type { Session } from './use-session'

type Props = { readonly session: Session; readonly locale: Locale; readonly onDone: () => void }

/** The end of a set. A beginner's first one is told in its own words. */
export function SetSummary(props: Props) {
  // As it was when the set ended: the questions that follow make no beginner of whoever has read them.
  const [beginning] = useState(() => beginningIn(props.session, props.session.study))
  return beginning !== null && beginning.cardCount >= FIRST_CARDS ? (
    <FirstCards {...props} beginning={beginning} />
  ) : (
    <Summary {...props} />
  )
}

/** What was remembered, what was not, and what comes tomorrow. Undo still works from here. */
function Summary({ session, locale, onDone }: Props) {
  const words = reviewExtraWords(locale).summary
  const { set, queue } = session
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.summary}>
      <h1 ref={heading} tabIndex={-1}>
        {words.title(set.cardCount, Math.max(1, Math.round(set.thinkingMs / 60_000)))}
      </h1>
      <p>
        {set.reviewCount > 0 && words.remembered(set.rememberedCount, set.reviewCount)}
        {set.reviewCount > 0 && set.newCount > 0 && ' · '}
        {set.newCount > 0 && words.fresh(set.newCount)}
      </p>
      <Forgotten {...{ session, locale }} />
      <p>{words.tomorrow(dueTomorrow(session))}</p>
      {session.study.settings.showProgress && <WeekPart locale={locale} />}
      <p className={styles.choices}>
        <button type="button" className={styles.primary} onClick={onDone}>
          {words.done}
        </button>
        {queue.entries.length === 0 && !session.selected?.isPractice && (
          <LearnMore shown={session.study} locale={locale} onAsked={session.startSet} />
        )}
        {queue.entries.length > 0 && (
          <button type="button" onClick={session.startSet}>
            {words.another(session.study.settings.setSize)}
          </button>
        )}
        <button type="button" onClick={session.undo} aria-keyshortcuts="u">
          {words.undo} <kbd>u</kbd>
        </button>
      </p>
    </div>
  )
}

function dueTomorrow({ study }: Session): number {
  const tomorrow = todayOf(study.settings) + 1
  const relief = reliefToday(study.settings)
  const isReview = ({ progress }: CardState): boolean => progress !== null && 'day' in progress.due
  return [...study.state.cards.values()].filter(
    ({ value }) => isReview(value) && isDueBy(value, tomorrow, relief),
  ).length
}

/** What was not remembered, when each comes back, and on demand its answer: reading it once more is no review. */
function Forgotten({ session, locale }: Omit<Props, 'onDone'>) {
  const words = reviewExtraWords(locale).summary
  const [isOpen, setIsOpen] = useState(false)
  const { forgottenIds } = session.set
  const texts = forgottenIds.flatMap((cardId) => cardTextOf(session.study, cardId, locale) ?? [])
  if (texts.length === 0) return null
  return (
    <>
      <p>
        {session.selected?.isPractice
          ? selectionWords(locale).forgottenInPractice(texts.length)
          : words.forgotten(texts.length)}
      </p>
      <ul className={styles.forgotten}>
        {texts.map(({ cardId, question, answer, termId }) => (
          <li key={cardId}>
            <span>
              {termId === null ? (
                <RichText {...question} />
              ) : (
                <a href={localPath(locale, `/t/${termId}`)}>
                  <RichText {...question} />
                </a>
              )}
              {isOpen && (
                <span className={styles.answer}>
                  <RichText {...answer} />
                </span>
              )}
            </span>
            <span className={styles.when}>{words.backIn(waitOf(session, cardId, locale))}</span>
          </li>
        ))}
      </ul>
      <p className={styles.choices}>
        <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {words.readForgotten}
        </button>
        {!session.selected?.isPractice && (
          <a href={`${localPath(locale, '/review')}?mode=forgotten`}>{selectionWords(locale).doAgain}</a>
        )}
      </p>
    </>
  )
}

function waitOf({ study }: Session, cardId: string, locale: Locale): string {
  const due = study.state.cards.at(cardId)?.value.progress?.due
  const rule = dayRuleOf(study.settings)
  const atMs = due === undefined ? nowMs() : 'atMs' in due ? due.atMs : startOfStudyDayMs(due.day, rule)
  return formatInterval(Math.max(0, atMs - nowMs()), locale, 'long')
}
