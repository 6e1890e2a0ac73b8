'use client'

import { Suspense, useEffect, useState } from 'react'
import { dayRuleOf, todayOf } from '#client/today'
import { rememberChoice } from '#client/choices'
import { nowMs } from '#client/clock'
import type { Study } from '#client/study-store'
import { useStudy } from '#client/use-study'
import type { Card } from '#core/deck/card'
import { type Queue, gradedToday } from '#core/review/queue'
import { medianThinkingMs } from '#core/stats/review-set'
import { frameWords } from '#i18n/pages/frame'
import { todayWords } from '#i18n/pages/today'
import { type Locale, formatDay, formatTime, pick } from '#i18n/translate'
import { localPath } from '../local-path'
import { FirstCard } from './first-card'
import { late } from './late'
import { queueOf } from './study-queue'
import styles from './today.module.css'

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
  const zone = dayRuleOf(study.settings).timeZone
  useRefresh()
  const queue = queueOf(study)
  return (
    <section className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        {/* The server cannot know which day it is where the learner is; the line keeps its height. */}
        <p>{study.status === 'loading' ? '\u00a0' : formatDay(nowMs(), locale, zone)}</p>
      </header>
      {study.status === 'ready' && study.deck !== null ? (
        <Due {...{ study, locale, queue }} />
      ) : (
        <p>{study.status === 'ready' ? pick(locale).review.noDeck : pick(locale).review.loading}</p>
      )}
      <Suspense>{study.status === 'ready' && <TodayNotice locale={locale} />}</Suspense>
    </section>
  )
}

const SECONDS_A_CARD = 12_000

function Due({ study, locale, queue }: TodayProps & { readonly queue: Queue }) {
  const words = todayWords(locale)
  const zone = dayRuleOf(study.settings).timeZone
  const { learning, review, new: fresh } = queue.counts
  const due = learning + review
  const pace = medianThinkingMs(study.state) ?? SECONDS_A_CARD
  const minutes = Math.max(1, Math.round((queue.entries.length * pace) / 60_000))
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
          <p className={styles.counts}>
            <span>{words.due(due)}</span> <span>+ {words.fresh(fresh)}</span>
          </p>
          <p>{queue.isBacklog ? words.backlog(review) : words.about(minutes)}</p>
          <a className={styles.start} href={localPath(locale, '/review')}>
            {words.start}
          </a>
        </div>
      ) : (
        <div className={styles.due}>
          <p className={styles.counts}>{nextStep === null ? words.done : words.doneWithNext(nextStep)}</p>
        </div>
      )}
      {done.reviews + done.new > 0 && (
        <p className={styles.done}>{words.doneToday(done.reviews, done.new)}</p>
      )}
      {study.account === null && (
        <p className={styles.done}>
          <a href={localPath(locale, '/signin')}>{frameWords(locale).signIn}</a> {words.signInWhy}
        </p>
      )}
    </>
  )
}

/** What is due changes with the minute, also while nobody does anything. */
function useRefresh(): void {
  const [, setTick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTick((tick) => tick + 1), 30_000)
    return () => clearInterval(timer)
  }, [])
}
