'use client'

import { type ReactNode, useState } from 'react'
import { notePageWords } from '#i18n/pages/note-page'
import type { Locale } from '#i18n/locale'
import styles from './notes.module.css'

const PAGE = 50

type Props<Item> = {
  readonly of: readonly Item[]
  readonly locale: Locale
  readonly children: (item: Item) => ReactNode
}

/** The first of a list, and more of it on request: ten thousand rows would stop the page. */
export function Paged<Item>({ of: items, locale, children }: Props<Item>) {
  const [count, setCount] = useState(PAGE)
  const left = Math.min(PAGE, items.length - count)
  return (
    <>
      <ul className={styles.rows}>{items.slice(0, count).map(children)}</ul>
      {left > 0 && (
        <button type="button" className={styles.button} onClick={() => setCount(count + PAGE)}>
          {notePageWords(locale).more(left)}
        </button>
      )}
    </>
  )
}
