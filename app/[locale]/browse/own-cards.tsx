'use client'

import { ownCardsIn } from '#core/deck/own-card'
import { useStudy } from '#client/use-study'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/locale'
import styles from './browse.module.css'
import { CardRow } from './card-row'

type Props = { readonly locale: Locale; readonly onShowAll: () => void }

/** A learner may have ten thousand; the list of all of them is a page of its own. */
const SHOWN = 50

/** The learner's own cards, the newest first. */
export function OwnCards({ locale, onShowAll }: Props) {
  const words = browseWords(locale)
  const own = ownCardsIn(useStudy().state.ownCards)
    .filter(({ removed }) => !removed)
    .sort((a, b) => b.createdAtMs - a.createdAtMs || (a.cardId < b.cardId ? -1 : 1))
  if (own.length === 0) return null
  return (
    <>
      <h2>{words.ownCards}</h2>
      <ul className={styles.cards}>
        {own.slice(0, SHOWN).map(({ cardId, question }) => (
          <CardRow key={cardId} {...{ cardId, locale }} question={{ text: question, html: null }} tier={1} />
        ))}
      </ul>
      {own.length > SHOWN && (
        <button type="button" className={styles.button} onClick={onShowAll}>
          {words.showAll(own.length)}
        </button>
      )}
    </>
  )
}
