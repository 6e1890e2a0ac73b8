'use client'

import { useEffect } from 'react'
import { useStudy } from '#client/use-study'
import { isFiltered } from '#core/browse/card-filter'
import { OWN_CARDS } from '#core/deck/in-chapter'
import { browseWords } from '#i18n/pages/browse'
import { creditWords } from '#i18n/pages/credit'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import styles from './browse.module.css'
import { DeckTree } from './deck-tree'
import { FilterBar } from './filter-bar'
import { FoundCards } from './found-cards'
import { OwnCards } from './own-cards'
import { SelectionLinks } from './selection-links'
import { useFilter } from './use-filter'

/** The deck by outline branch with the learner's own cards; or, narrowed down, a list of the cards that are left. */
export function BrowseScreen({ locale }: { readonly locale: Locale }) {
  const words = browseWords(locale)
  const { deck, status } = useStudy()
  const [filter, change] = useFilter()
  const isReady = status === 'ready'
  useLinkedTerm(deck !== null)
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      {isReady && <FilterBar {...{ filter, deck, locale }} onChange={change} />}
      {isReady && filter.chapterId !== null && (
        <SelectionLinks chapterId={filter.chapterId} locale={locale} />
      )}
      {isReady && isFiltered(filter) ? (
        <FoundCards {...{ filter, locale }} onChange={change} />
      ) : (
        <>
          {deck === null ? (
            <p>{isReady ? pick(locale).review.noDeck : pick(locale).review.loading}</p>
          ) : (
            <>
              <p className={styles.count}>{words.count(deck.terms.length, deck.cards.length)}</p>
              <DeckTree deck={deck} locale={locale} />
            </>
          )}
          <OwnCards locale={locale} onShowAll={() => change({ chapterId: OWN_CARDS })} />
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
