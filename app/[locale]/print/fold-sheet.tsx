'use client'

import { printWords } from '#i18n/pages/print'
import type { Locale } from '#i18n/locale'
import { RichText } from '#ui/rich-text'
import type { CardText } from '../card-text'
import styles from './print.module.css'
import { PrintedQuestion } from './printed-question'

type Props = { readonly texts: readonly CardText[]; readonly name: string; readonly locale: Locale }

/** Questions on the left, answers on the right: folded along the middle, they test whoever holds it. */
export function FoldSheet({ texts, name, locale }: Props) {
  const words = printWords(locale)
  return (
    <table className={styles.sheet} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{words.question}</th>
          <th scope="col">{words.answer}</th>
        </tr>
      </thead>
      <tbody>
        {texts.map((text) => (
          <tr key={text.cardId}>
            <td>
              <PrintedQuestion {...{ text, locale }} />
            </td>
            <td>
              <RichText {...text.answer} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
