'use client'

import { useDeferredValue, useMemo } from 'react'
import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { type CardFilter, NO_FILTER, filteredCards } from '#core/browse/card-filter'
import type { StudyCard } from '#core/deck/study-card'
import { reliefOn } from '#core/review/relief'
import { nearestNames, search } from '#core/search/search'
import type { SearchIndex } from '#core/search/search-index'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { useStudyIndex } from '../search/study-index'
import styles from './browse.module.css'
import { CardList } from './card-list'

type Props = {
  readonly filter: CardFilter
  readonly locale: Locale
  readonly onChange: (change: Partial<CardFilter>) => void
}

/** The cards that a search and its facets leave. */
export function FoundCards({ filter, locale, onChange }: Props) {
  const words = browseWords(locale)
  const query = useDeferredValue(filter.query.trim())
  const index = useStudyIndex(query !== '')
  const cards = useFoundCards({ ...filter, query }, index)
  if (cards === null) return <p role="status">{pick(locale).review.loading}</p>
  if (cards.length > 0) {
    // A new list forgets what was selected in the last one, and how far it was shown.
    const key = JSON.stringify({ ...filter, query })
    return <CardList key={key} {...{ cards, query, locale }} />
  }
  const nearest = query === '' || index === null ? [] : nearestNames(index, query, 3)
  return (
    <div role="status">
      <p>{query === '' ? words.none : words.noMatch(query.slice(0, 40))}</p>
      {nearest.length > 0 && (
        <p className={styles.nearest}>
          {words.nearest}
          {nearest.map(({ id }) => (
            <NearestTerm
              key={id}
              {...{ id, locale }}
              onChoose={(name) => onChange({ ...NO_FILTER, query: name })}
            />
          ))}
        </p>
      )}
    </div>
  )
}

type NearestProps = {
  readonly id: string
  readonly locale: Locale
  readonly onChoose: (name: string) => void
}

function NearestTerm({ id, locale, onChoose }: NearestProps) {
  const term = useStudy().deck?.terms.find((each) => each.id === id)
  return (
    term !== undefined && (
      <button type="button" className={styles.button} onClick={() => onChoose(term[locale])}>
        {term[locale]}
      </button>
    )
  )
}

/** Null while what can be searched is being made. */
function useFoundCards(filter: CardFilter, index: SearchIndex | null): readonly StudyCard[] | null {
  const { cards, deck, state, settings } = useStudy()
  const day = todayOf(settings)
  const { backlogRelief } = settings
  const { query } = filter
  const foundIds = useMemo(
    () => (query === '' || index === null ? null : foundCardIds(index, query)),
    [query, index],
  )
  const key = JSON.stringify(filter)
  return useMemo(
    () =>
      query !== '' && foundIds === null
        ? null
        : filteredCards(JSON.parse(key) as CardFilter, {
            cards,
            terms: deck?.terms ?? [],
            chapters: deck?.chapters ?? [],
            stateOf: (cardId) => state.cards.at(cardId)?.value,
            hasNote: (subjectId) => (state.notes.at(subjectId)?.value.text ?? '') !== '',
            foundIds,
            day,
            relief: reliefOn(day, backlogRelief),
          }),
    [query, foundIds, key, cards, deck, state.cards, state.notes, day, backlogRelief],
  )
}

/** Cards that are found, and those whose note is. */
const foundCardIds = (index: SearchIndex, query: string): readonly string[] => [
  ...new Set(
    search(index, query).flatMap(({ document: { id, kind } }) =>
      kind === 'term' || kind === 'action' ? [] : [id],
    ),
  ),
]
