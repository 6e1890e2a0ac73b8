'use client'

import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { dayRuleOf, reliefToday, todayOf } from '#client/today'
import { rememberChoice } from '#client/choices'
import type { Study } from '#client/study-store'
import { useStudy } from '#client/use-study'
import type { Card } from '#core/deck/card'
import { type Queue, gradedToday } from '#core/review/queue'
import { backlogOf } from '#core/stats/relief-price'
import { minutesFor } from '#core/stats/pace'
import { daysAway } from '#core/stats/study-days'
import { todayWords } from '#i18n/pages/today'
import type { Locale } from '#i18n/locale'
import { formatTime, pick } from '#i18n/translate'
import { localPath } from '../local-path'
import { AccountOffer } from './account-offer'
import { CheckOffer } from './check-offer'
import { FirstCard } from './first-card'
import { LearnMore } from './learn-more'
import { leavePage } from './leave-page'
import { late } from './late'
import { studyDate } from './progress/study-date'
import { countedQueueOf } from './study-queue'
import styles from './today.module.css'
import { UndoLast } from './undo-last'

const TodayProgress = late(async () => (await import('./today-progress')).TodayProgress)
const ReliefPart = late(async () => (await import('./relief/relief-part')).ReliefPart)
const SyncNotice = late(async () => (await import('./sync-notice')).SyncNotice)
const TodayNotice = late(async () => (await import('./today-notice')).TodayNotice)

type Props = { readonly locale: Locale; readonly firstCard: Card | null }

/** A new visitor meets a card; a learner sees what is due. */
export function TodayScreen({ locale, firstCard }: Props) {
  const study = useStudy()
  const isNewcomer = study.state.cards.size === 0 && study.account === null
  useEffect(() => {
    if (!isNewcomer) rememberChoice('known', '1')
  }, [isNewcomer])
  if (isNewcomer && firstCard !== null) return <FirstCard {...{ locale, card: firstCard }} />
  return <Today {...{ study, locale }} />
}

type TodayProps = { readonly study: Study; readonly locale: Locale }

function Today({ study, locale }: TodayProps) {
  const words = todayWords(locale)
  useRefresh()
  const queue = countedQueueOf(study)
  const warning = <Suspense>{study.status === 'ready' && <SyncNotice locale={locale} />}</Suspense>
  return (
    <section className={styles.today}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        {/* The server cannot know which day it is where the learner is; the line keeps its height. */}
        <p>{study.status === 'loading' ? '\u00a0' : studyDate(todayOf(study.settings), locale, 'weekday')}</p>
      </header>
      {study.status === 'ready' && study.deck !== null ? (
        <div className={styles.columns}>
          <div>
            <Due {...{ study, locale, queue, warning }} />
            <UndoLast {...{ study, locale }} />
            <Suspense>
              {(queue.isBacklog || study.settings.backlogRelief !== '') && <ReliefPart locale={locale} />}
            </Suspense>
          </div>
          <Suspense>
            <TodayProgress {...{ deck: study.deck, locale }} />
          </Suspense>
        </div>
      ) : (
        <>
          <p>{study.status === 'ready' ? pick(locale).review.noDeck : pick(locale).review.loading}</p>
          {warning}
        </>
      )}
      <Suspense>{study.status === 'ready' && <TodayNotice locale={locale} />}</Suspense>
    </section>
  )
}

type DueProps = TodayProps & {
  readonly queue: Queue
  /** What may be lost, where a phone shows it at once. */
  readonly warning: ReactNode
}

function Due({ study, locale, queue, warning }: DueProps) {
  const words = todayWords(locale)
  const zone = dayRuleOf(study.settings).timeZone
  const { learning, review, new: fresh } = queue.counts
  const due = learning + review
  const minutes = minutesFor(queue.entries.length, study.state)
  const done = gradedToday({
    cards: study.cards,
    stateOf: (cardId) => study.state.cards.at(cardId)?.value,
    day: todayOf(study.settings),
  })
  const nextStep = queue.nextStepMs === null ? null : formatTime(queue.nextStepMs, locale, zone)
  return (
    <>
      {queue.entries.length > 0 ? (
        <div className={styles.due}>
          {isBack(study) && <p>{words.back}</p>}
          <p className={styles.counts}>
            <span>{words.due(due)}</span> <span>+ {words.fresh(fresh)}</span>
          </p>
          <p>{backlogLine(study, queue, locale) ?? words.about(minutes)}</p>
          <a className={styles.start} href={localPath(locale, '/review')}>
            {words.start}
          </a>
        </div>
      ) : (
        <div className={styles.due}>
          <p className={styles.counts}>{restOf(study, nextStep, locale)}</p>
          <LearnMore
            {...{ shown: study, locale }}
            className={styles.more}
            onAsked={() => leavePage(localPath(locale, '/review'))}
          />
        </div>
      )}
      {warning}
      {done.reviews + done.new > 0 && (
        <p className={styles.done}>{words.doneToday(done.reviews, done.new)}</p>
      )}
      <CheckOffer {...{ study, locale }} />
      <AccountOffer {...{ study, locale }} isQueueEmpty={queue.entries.length === 0} />
    </>
  )
}

/** How much waits in all, where it is too much for today and nothing was decided about it. */
function backlogLine({ state, cards, settings }: Study, queue: Queue, locale: Locale): string | null {
  const day = todayOf(settings)
  if (!queue.isBacklog || reliefToday(settings) !== null) return null
  const due = backlogOf({ cards, stateOf: (cardId) => state.cards.at(cardId)?.value, day })
  return todayWords(locale).backlog(due.length, settings.setSize)
}

/** Why nothing is to be done: a pause that was chosen, a step to wait for, or all is done. */
function restOf({ settings }: Study, nextStep: string | null, locale: Locale): string {
  const words = todayWords(locale)
  if (reliefToday(settings)?.kind === 'pause') return words.paused
  return nextStep === null ? words.done : words.doneWithNext(nextStep)
}

const BREAK_DAYS = 4

function isBack({ state, settings }: Study): boolean {
  const states = [...state.cards.values()].map(({ value }) => value)
  return (daysAway(states, todayOf(settings)) ?? 0) >= BREAK_DAYS
}

/** What is due changes with the minute, also while nobody does anything. */
function useRefresh(): void {
  const [, setTick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 30_000)
    return () => clearInterval(timer)
  }, [])
}
