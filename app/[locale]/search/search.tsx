'use client'

import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useStudy } from '#client/use-study'
import { searchWords } from '#i18n/pages/search'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { leavePage } from '../leave-page'
import { ResultList } from './result-list'
import { SearchBar } from './search-bar'
import { type Result, resultsFor } from './search-results'
import styles from './search.module.css'
import { useLanguages } from '../use-look'
import { useStudyIndex } from './study-index'

type Props = { readonly locale: Locale; readonly onClose: () => void }

/** The command palette: terms, cards, notes and what can be done, over any page. */
export function Search({ locale, onClose }: Props) {
  const words = searchWords(locale)
  const listId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const { groups, isMatch } = useResults(query, locale)
  const results = groups.flatMap((group) => group.results)
  const close = (): void => dialog.current?.close()
  useEffect(() => dialog.current?.showModal(), [])
  function open(result: Result): void {
    close()
    if (result.kind === 'action') result.action.run()
    else leavePage(localPath(locale, result.entry.path))
  }
  const message = isMatch ? null : words.noMatch(query.trim().slice(0, 40))
  return (
    // A click beside the dialog lands on the dialog itself; Esc is the browser's own.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={words.title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <SearchBar
        {...{ query, results, chosen, listId, locale }}
        onAsk={(next) => {
          setQuery(next)
          setChosen(0)
        }}
        onChoose={setChosen}
        onOpen={open}
        onClose={close}
      />
      <p role="status" className={message === null ? 'visually-hidden' : styles.message}>
        {message ?? (query === '' ? '' : words.results(results.length))}
      </p>
      <ResultList {...{ groups, chosen, listId, locale, query }} onChoose={setChosen} onOpen={open} />
      <p className={styles.keys} aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {words.keys.move} <kbd>↵</kbd> {words.keys.open} <kbd>Esc</kbd>{' '}
        {words.keys.close}
      </p>
    </dialog>
  )
}

function useResults(query: string, locale: Locale) {
  const study = useStudy()
  const index = useStudyIndex(true)
  const [first, other] = useLanguages(locale)
  return useMemo(
    () => resultsFor({ study, locale, languages: [first, other], query, index }),
    [study, locale, first, other, query, index],
  )
}
