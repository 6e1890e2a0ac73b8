'use client'

import { study } from '#client/study'
import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { type CardState, UNSEEN_CARD } from '#core/card-state'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/translate'
import { type Rich, RichText } from '#ui/rich-text'
import styles from './browse.module.css'

type Props = {
  readonly cardId: string
  readonly question: Rich
  readonly answer: Rich
  readonly source: string | null
  readonly tier: number
  /** Why a new card is not introduced yet, in words. */
  readonly wait?: string | null
  readonly locale: Locale
}

/** One card of the deck: its question, its state, and on demand its answer. */
export function CardRow({ cardId, question, answer, source, tier, wait = null, locale }: Props) {
  const words = browseWords(locale)
  const { state, settings } = useStudy()
  const card = state.cards.at(cardId)?.value ?? UNSEEN_CARD
  const kind = card.suspended ? 'card.resumed' : 'card.suspended'
  return (
    <li className={styles.card}>
      <details>
        <summary>
          <RichText {...question} />
        </summary>
        <p>
          <RichText {...answer} />
        </p>
        {source !== null && <p className={styles.source}>{source}</p>}
      </details>
      <p className={styles.state}>
        <span>{stateOf(card, todayOf(settings), locale)}</span>
        {card.progress === null && wait !== null && <span>{wait}</span>}
        {tier > 1 && <span>{words.deeper(tier)}</span>}
        <button type="button" onClick={() => study.record({ kind, body: { cardId } })}>
          {card.suspended ? words.resume : words.suspend}
          <span className="visually-hidden">: {question.text}</span>
        </button>
      </p>
    </li>
  )
}

function stateOf({ progress, suspended }: CardState, today: number, locale: Locale): string {
  const words = browseWords(locale).states
  if (suspended) return words.suspended
  if (progress === null) return words.new
  if ('atMs' in progress.due) return words.learning
  return progress.due.day <= today ? words.due : words.later(progress.due.day - today)
}
