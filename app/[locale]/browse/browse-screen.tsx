'use client'

import { useEffect } from 'react'
import { useStudy } from '#client/use-study'
import type { Chapter, Deck } from '#core/deck/deck'
import { browseWords } from '#i18n/pages/browse'
import { creditWords } from '#i18n/pages/credit'
import { type Locale, pick } from '#i18n/translate'
import styles from './browse.module.css'
import { CardRow } from './card-row'
import { TermRow } from './term-row'

/** The deck by outline branch, and the learner's own cards in a branch of their own. */
export function BrowseScreen({ locale }: { readonly locale: Locale }) {
  const words = pick(locale)
  const pages = browseWords(locale)
  const { deck, state, status } = useStudy()
  useLinkedTerm(deck !== null)
  const ownCards = [...state.ownCards.values()].flatMap(({ value }) =>
    value === null || value.removed ? [] : [value],
  )
  return (
    <section className={styles.page}>
      <h1>{pages.title}</h1>
      {deck === null ? (
        <p>{status === 'ready' ? words.review.noDeck : words.review.loading}</p>
      ) : (
        <>
          <p className={styles.count}>{pages.count(deck.terms.length, deck.cards.length)}</p>
          <ul className={styles.tree}>
            {deck.chapters
              .filter(({ parentId }) => parentId === null)
              .map((chapter) => (
                <Branch key={chapter.id} {...{ chapter, deck, locale }} />
              ))}
          </ul>
        </>
      )}
      {ownCards.length > 0 && (
        <>
          <h2>{pages.ownCards}</h2>
          <ul className={styles.cards}>
            {ownCards.map(({ cardId, question, answer }) => (
              <CardRow
                key={cardId}
                question={{ text: question, html: null }}
                answer={{ text: answer, html: null }}
                {...{ cardId, locale }}
                tier={1}
                source={null}
              />
            ))}
          </ul>
        </>
      )}
      <p className={styles.credit}>{creditWords(locale)}</p>
    </section>
  )
}

/** A link to a term comes before the terms do: once they are there, it is opened and brought into view. */
function useLinkedTerm(isDrawn: boolean): void {
  useEffect(() => {
    if (!isDrawn || location.hash === '') return
    const term = document.getElementById(location.hash.slice(1))
    const details = term?.querySelector('details') ?? null
    if (details !== null) details.open = true
    term?.scrollIntoView()
  }, [isDrawn])
}

type BranchProps = { readonly chapter: Chapter; readonly deck: Deck; readonly locale: Locale }

function Branch({ chapter, deck, locale }: BranchProps) {
  const terms = deck.terms.filter(({ group }) => group === chapter.id)
  const other = locale === 'zh' ? 'en' : 'zh'
  return (
    <li>
      <details open>
        <summary>
          {chapter[locale]}{' '}
          <span className={styles.other} lang={other}>
            {chapter[other]}
          </span>
        </summary>
        <ul>
          {terms.map((term) => (
            <TermRow key={term.id} {...{ term, deck, locale }} />
          ))}
          {deck.chapters
            .filter(({ parentId }) => parentId === chapter.id)
            .map((child) => (
              <Branch key={child.id} chapter={child} {...{ deck, locale }} />
            ))}
        </ul>
      </details>
    </li>
  )
}
