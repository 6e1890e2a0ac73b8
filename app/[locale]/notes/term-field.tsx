'use client'

import { useId } from 'react'
import { useStudy } from '#client/use-study'
import type { Deck, DeckTerm } from '#core/deck/deck'
import type { Locale } from '#i18n/locale'
import styles from './notes.module.css'

type Props = {
  readonly id: string
  readonly locale: Locale
  readonly value: string
  readonly onChange: (text: string) => void
  readonly hintId: string
}

/** A term by its name in either language; the browser's own list proposes them. */
export function TermField({ id, locale, value, onChange, hintId }: Props) {
  const { deck } = useStudy()
  const listId = useId()
  return (
    <>
      <input
        id={id}
        className={styles.field}
        dir="auto"
        list={listId}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={hintId}
      />
      <datalist id={listId}>
        {deck?.terms.map((term) => (
          <option key={term.id} value={term[locale]}>
            {[term[locale === 'zh' ? 'en' : 'zh'], ...term.aliases].join(' · ')}
          </option>
        ))}
      </datalist>
    </>
  )
}

/** The term that goes by a name, in either language or for short, in any case. */
export function termNamed(deck: Deck | null, name: string): DeckTerm | null {
  const wanted = folded(name)
  const isNamed = ({ zh, en, aliases }: DeckTerm): boolean =>
    [zh, en, ...aliases].some((each) => folded(each) === wanted)
  return deck?.terms.find(isNamed) ?? null
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
