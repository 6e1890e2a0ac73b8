'use client'

import type { ReactNode } from 'react'
import { type CardFilter, NO_FILTER, isFiltered } from '#core/browse/card-filter'
import { OWN_CARDS } from '#core/deck/in-chapter'
import { STANDINGS } from '#core/browse/listed-card'
import { CARD_KINDS, type CardKind } from '#core/deck/card'
import type { Chapter, Deck } from '#core/deck/deck'
import { browseWords } from '#i18n/pages/browse'
import { settingsWords } from '#i18n/pages/settings'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import styles from './filter-bar.module.css'

type Props = {
  readonly filter: CardFilter
  readonly deck: Deck | null
  readonly locale: Locale
  readonly onChange: (change: Partial<CardFilter>) => void
}

const KINDS = Object.keys(CARD_KINDS) as CardKind[]

/** What the list is narrowed to. A search and its facets work together: each leaves only what the others leave. */
export function FilterBar(props: Props) {
  const { filter, locale, onChange } = props
  const words = browseWords(locale)
  return (
    <div role="search" className={styles.bar}>
      <label className={styles.query}>
        <span className="visually-hidden">{words.search}</span>
        <Icon name="search" />
        <input
          type="search"
          dir="auto"
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          placeholder={words.placeholder}
          value={filter.query}
          onChange={(event) => onChange({ query: event.target.value })}
        />
      </label>
      <Facets {...props} />
      <label className={styles.note}>
        <input
          type="checkbox"
          checked={filter.hasNote}
          onChange={(event) => onChange({ hasNote: event.target.checked })}
        />
        {words.facets.note}
      </label>
      {filter.cardId !== null && (
        <button type="button" className={styles.clear} onClick={() => onChange({ cardId: null })}>
          {words.oneCard} <Icon name="close" size={16} />
        </button>
      )}
      {isFiltered(filter) && (
        <button type="button" className={styles.clear} onClick={() => onChange(NO_FILTER)}>
          {words.clear}
        </button>
      )}
    </div>
  )
}

function Facets({ filter, deck, locale, onChange }: Props) {
  const { facets, all, ownCards, stateNames } = browseWords(locale)
  const kindNames = settingsWords(locale).kinds.names
  return (
    <>
      <Facet
        name={facets.chapter}
        all={all.chapter}
        value={filter.chapterId}
        onChoose={(chapterId) => onChange({ chapterId })}
      >
        {deck?.chapters.map((chapter) => (
          <option key={chapter.id} value={chapter.id}>
            {EM_SPACE.repeat(depthOf(chapter, deck.chapters)) + chapter[locale]}
          </option>
        ))}
        <option value={OWN_CARDS}>{ownCards}</option>
      </Facet>
      <Facet
        name={facets.state}
        all={all.state}
        value={filter.state}
        onChoose={(state) => onChange({ state })}
      >
        {[...STANDINGS, 'leech' as const].map((state) => (
          <option key={state} value={state}>
            {stateNames[state]}
          </option>
        ))}
      </Facet>
      <Facet name={facets.kind} all={all.kind} value={filter.kind} onChoose={(kind) => onChange({ kind })}>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {kindNames[kind]}
          </option>
        ))}
      </Facet>
    </>
  )
}

/** Options cannot be indented otherwise. */
const EM_SPACE = '\u2003'

type FacetProps<Value extends string> = {
  readonly name: string
  /** What stands for no choice. */
  readonly all: string
  readonly value: Value | null
  readonly onChoose: (value: Value | null) => void
  readonly children: ReactNode
}

function Facet<Value extends string>({ name, all, value, onChoose, children }: FacetProps<Value>) {
  return (
    <select
      className={styles.facet}
      aria-label={name}
      data-chosen={value !== null}
      value={value ?? ''}
      onChange={({ target }) => onChoose(target.value === '' ? null : (target.value as Value))}
    >
      <option value="">{all}</option>
      {children}
    </select>
  )
}

function depthOf({ parentId }: Chapter, chapters: readonly Chapter[]): number {
  const parent = chapters.find(({ id }) => id === parentId)
  return parent === undefined ? 0 : depthOf(parent, chapters) + 1
}
