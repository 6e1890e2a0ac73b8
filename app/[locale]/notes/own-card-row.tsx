'use client'

import { useState } from 'react'
import type { OwnCard } from '#core/deck/own-card'
import { filledGaps } from '#core/deck/own-cloze'
import { notePageWords } from '#i18n/pages/note-page'
import { ownCardWords } from '#i18n/pages/own-card'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { say } from '../toast'
import styles from './notes.module.css'
import { removeOwnCards, restoreOwnCards } from './save-own-card'

type RowProps = { readonly cards: readonly OwnCard[]; readonly locale: Locale; readonly onEdit: () => void }

/** Cards that were written as one. Those of an own outline are changed there, where their term is. */
export function OwnCardRow({ cards, locale, onEdit }: RowProps) {
  const words = notePageWords(locale)
  const forms = ownCardWords(locale).forms
  const [card] = cards
  if (card === undefined) return null
  const { form = 'basic', question, source, termName, outlineId } = card
  const asked = source === undefined ? question : filledGaps(source)
  const name = <span className="visually-hidden">: {asked}</span>
  return (
    <li className={styles.row}>
      <details>
        <summary>
          <span className={styles.name} dir="auto">
            {asked}
          </span>
          <span className={styles.meta}>
            {[forms[outlineId === null ? form : 'reversed'], words.countCards(cards.length), termName]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
        </summary>
        <Sides cards={cards} />
      </details>
      <p className={styles.actions}>
        {outlineId === null ? (
          <button type="button" className={styles.quiet} onClick={onEdit}>
            {words.edit}
            {name}
          </button>
        ) : (
          <a href={`${localPath(locale, '/outlines')}#${outlineId}`}>
            {words.fromOutline}
            {name}
          </a>
        )}
        <button
          type="button"
          className={styles.quiet}
          onClick={() => say(ownCardWords(locale).removed, removeOwnCards(cards))}
        >
          {words.remove}
          {name}
        </button>
      </p>
    </li>
  )
}

const Sides = ({ cards }: { readonly cards: readonly OwnCard[] }) => (
  <dl className={styles.sides}>
    {cards.map(({ cardId, question, answer }) => (
      <div key={cardId}>
        <dt dir="auto">{question}</dt>
        <dd dir="auto">{answer}</dd>
      </div>
    ))}
  </dl>
)

const MOST = 100

type RemovedProps = { readonly removed: readonly (readonly OwnCard[])[]; readonly locale: Locale }

/** What was deleted can come back at any time, schedule and all. */
export function RemovedCards({ removed, locale }: RemovedProps) {
  const words = notePageWords(locale)
  const [isOpen, setIsOpen] = useState(false)
  if (removed.length === 0) return null
  return (
    <details className={styles.removed} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.removed(removed.length)}</summary>
      {isOpen && (
        <ul className={styles.rows}>
          {removed.slice(0, MOST).map((cards) => (
            <li key={cards[0]?.cardId} className={styles.row}>
              <span dir="auto">{cards[0]?.source ?? cards[0]?.question}</span>{' '}
              <button
                type="button"
                className={styles.quiet}
                onClick={() => say(ownCardWords(locale).restored, restoreOwnCards(cards))}
              >
                {words.restore}
                <span className="visually-hidden">: {cards[0]?.question}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
