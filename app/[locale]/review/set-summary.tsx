'use client'

import { useEffect, useRef } from 'react'
import { type Locale, pick } from '#i18n/translate'
import { todayOf } from '#client/today'
import { RichText } from '#ui/rich-text'
import { type CardText, cardTextOf } from '../card-text'
import styles from './review.module.css'
import type { Session } from './use-session'

type Props = { readonly session: Session; readonly locale: Locale; readonly onDone: () => void }

/** The end of a set: what was remembered, what was not, and what comes tomorrow. Undo still works from here. */
export function SetSummary({ session, locale, onDone }: Props) {
  const words = pick(locale).summary
  const { set, study, queue } = session
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const tomorrow = todayOf(study.settings) + 1
  const dueTomorrow = [...study.state.cards.values()].filter(({ value }) => {
    const due = value.progress?.due
    return due !== undefined && 'day' in due && due.day <= tomorrow && !value.suspended
  }).length
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
      {set.forgottenIds.length > 0 && (
        <>
          <p>{words.forgotten(set.forgottenIds.length)}</p>
          <ul>
            {set.forgottenIds.map((cardId) => (
              <ForgottenCard key={cardId} text={cardTextOf(study, cardId, locale)} />
            ))}
          </ul>
        </>
      )}
      <p>{words.tomorrow(dueTomorrow)}</p>
      <p className={styles.choices}>
        <button type="button" className={styles.primary} onClick={onDone}>
          {words.done}
        </button>
        {queue.entries.length > 0 && (
          <button type="button" onClick={session.startSet}>
            {words.another}
          </button>
        )}
      </p>
    </div>
  )
}

const ForgottenCard = ({ text }: { readonly text: CardText | null }) =>
  text !== null && (
    <li>
      <RichText {...text.question} />
    </li>
  )
