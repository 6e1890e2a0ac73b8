'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import { searchWords } from '#i18n/pages/search'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import { optionId } from './result-list'
import type { Result } from './search-results'
import styles from './search.module.css'

type Props = {
  readonly query: string
  readonly results: readonly Result[]
  /** Place of the active option among the results. */
  readonly chosen: number
  readonly listId: string
  readonly locale: Locale
  readonly onAsk: (query: string) => void
  readonly onChoose: (index: number) => void
  readonly onOpen: (result: Result) => void
  readonly onClose: () => void
}

/** The field of the palette, which keeps the focus and moves through the list. */
export function SearchBar(props: Props) {
  const { query, results, chosen, listId, locale, onAsk, onClose } = props
  const words = searchWords(locale)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), []) // the learner asked for it a moment ago
  const hasResults = results.length > 0
  function clear(): void {
    onAsk('')
    field.current?.focus()
  }
  return (
    <div className={styles.bar}>
      <Icon name="search" />
      <input
        ref={field}
        type="text"
        role="combobox"
        className={styles.field}
        aria-label={words.title}
        aria-expanded={hasResults}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={hasResults ? optionId(listId, chosen) : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        dir="auto"
        maxLength={200}
        placeholder={words.placeholder}
        value={query}
        onChange={(event) => onAsk(event.target.value)}
        onKeyDown={(event) => onKey(event, props)}
      />
      {query !== '' && (
        <button type="button" className={styles.tool} onClick={clear}>
          {words.clear}
        </button>
      )}
      <button type="button" className={styles.tool} aria-label={words.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  )
}

const IME_KEY_CODE = 229

/** Keys of an input method are its own: Enter takes over its word and opens nothing. */
function onKey(
  event: KeyboardEvent<HTMLInputElement>,
  { results, chosen, onChoose, onOpen, onClose }: Props,
): void {
  if (event.nativeEvent.isComposing || event.keyCode === IME_KEY_CODE) return
  const last = Math.max(0, results.length - 1)
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: chosen >= last ? 0 : chosen + 1,
    ArrowUp: chosen <= 0 ? last : chosen - 1,
    PageUp: 0,
    PageDown: last,
  }
  const next = moves[event.key]
  const result = results[chosen]
  if (next !== undefined) onChoose(next)
  else if (event.key === 'Enter' && result !== undefined) onOpen(result)
  else if (isSearchKey(event)) onClose()
  else return
  event.preventDefault()
}

/** The key that opened the dialog closes it; the browser would begin a search of its own. */
const isSearchKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.code === 'KeyK'
