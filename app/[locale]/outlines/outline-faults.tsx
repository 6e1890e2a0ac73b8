'use client'

import type { OutlineFault } from '#core/deck/outline'
import { outlinesWords } from '#i18n/pages/outlines'
import type { Locale } from '#i18n/locale'
import styles from './outlines.module.css'

const MOST = 50

type Props = { readonly id: string; readonly faults: readonly OutlineFault[]; readonly locale: Locale }

/** Every line that cannot be read, with its number and reason; of very many the first, and how many more. */
export function OutlineFaults({ id, faults, locale }: Props) {
  const words = outlinesWords(locale)
  const more = faults.length - MOST
  return (
    <ul id={id} className={styles.faults} role="status">
      {faults.slice(0, MOST).map((fault) => (
        <li key={`${fault.line} ${fault.code} ${fault.text}`}>
          {words.fault(fault.line, words.faults[fault.code], fault.text)}
        </li>
      ))}
      {more > 0 && <li>{words.moreFaults(more)}</li>}
    </ul>
  )
}
