'use client'

import { hasTwoNames } from '#core/deck/term'
import { useState } from 'react'
import type { Deck, DeckTerm } from '#core/deck/deck'
import { drawSeedsOf } from '#core/review/draw-seed'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/locale'
import { textsAt } from '../card-text'
import { useLanguages } from '../use-look'
import styles from './browse.module.css'
import { CardRow } from './card-row'
import { useWaits } from './use-waits'

type Props = { readonly term: DeckTerm; readonly deck: Deck; readonly locale: Locale }

/** A term in both languages, what it means, and its cards on demand. */
export function TermRow({ term, deck, locale }: Props) {
  const words = browseWords(locale)
  const [isOpen, setIsOpen] = useState(false)
  const waitOf = useWaits(deck, locale, isOpen)
  const cards = deck.cards.filter(({ termIds }) => termIds[0] === term.id)
  const [first, other] = useLanguages(locale)
  return (
    <li id={term.id} className={styles.term}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <strong lang={first}>{term[first]}</strong>
          {hasTwoNames(term) && (
            <span className={styles.other} lang={other}>
              {term[other]}
            </span>
          )}
          <span className={styles.number}>{words.cards(cards.length)}</span>
        </summary>
        <p>{term.definition[locale]}</p>
        {isOpen && (
          <ul className={styles.cards}>
            {cards.map((card) => (
              <CardRow
                key={card.id}
                cardId={card.id}
                question={textsAt(card, drawSeedsOf(card.id, 0), locale).question}
                tier={card.tier}
                wait={waitOf(card.id)}
                locale={locale}
              />
            ))}
          </ul>
        )}
      </details>
    </li>
  )
}
