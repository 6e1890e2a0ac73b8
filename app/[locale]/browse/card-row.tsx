'use client'

import { useState } from 'react'
import { study } from '#client/study'
import { reliefToday, todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { cardStanding } from '#core/browse/listed-card'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/locale'
import { type Rich, RichText } from '#ui/rich-text'
import styles from './browse.module.css'
import { CardBody } from './card-body'
import { cardStateText } from './card-state-text'

type Props = {
  readonly cardId: string
  readonly question: Rich
  readonly tier: number
  /** Why a new card is not introduced yet, in words. */
  readonly wait?: string | null
  readonly locale: Locale
}

/** One card of the deck: its question, its state, and on demand its answer. */
export function CardRow({ cardId, question, tier, wait = null, locale }: Props) {
  const words = browseWords(locale)
  const { state, settings } = useStudy()
  const [isOpen, setIsOpen] = useState(false)
  const today = todayOf(settings)
  const card = cardStanding(state.cards.at(cardId)?.value, today, reliefToday(settings))
  const isSuspended = card.standing === 'suspended'
  const kind = isSuspended ? 'card.resumed' : 'card.suspended'
  return (
    <li className={styles.card}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary dir="auto">
          <RichText {...question} />
        </summary>
        {isOpen && <CardBody cardId={cardId} locale={locale} />}
      </details>
      <p className={styles.state}>
        {cardStateText(card, today, locale).map((text) => (
          <span key={text}>{text}</span>
        ))}
        {card.due === null && wait !== null && <span>{wait}</span>}
        {tier > 1 && <span>{words.deeper(tier)}</span>}
        <button type="button" onClick={() => study.record({ kind, body: { cardId } })}>
          {isSuspended ? words.resume : words.suspend}
          <span className="visually-hidden">: {question.text}</span>
        </button>
      </p>
    </li>
  )
}
