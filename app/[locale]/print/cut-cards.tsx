'use client'

import { cardSheetsOf } from '#core/print/card-sheets'
import { printWords } from '#i18n/pages/print'
import type { Locale } from '#i18n/locale'
import { RichText } from '#ui/rich-text'
import type { CardText } from '../card-text'
import styles from './print.module.css'
import { PrintedQuestion } from './printed-question'

type Props = { readonly texts: readonly CardText[]; readonly locale: Locale }

/** Cards to cut: a page of questions, then the page of their answers that comes behind it. */
export function CutCards({ texts, locale }: Props) {
  const words = printWords(locale)
  return cardSheetsOf(texts).map(({ front, back }, index) => (
    <div key={index} className={styles.leaf}>
      <h2 data-print="off">{words.front(index + 1)}</h2>
      <div className={styles.cards}>
        {front.map((text, place) => (
          <div key={place} className={styles.card}>
            {text !== null && (
              <div className={`${styles.text ?? ''} ${sizeOf(text, text.question.text) ?? ''}`}>
                <PrintedQuestion {...{ text, locale }} />
              </div>
            )}
            <p className={styles.place}>{text?.place}</p>
          </div>
        ))}
      </div>
      <h2 data-print="off">{words.behind(index + 1)}</h2>
      <div className={`${styles.cards ?? ''} ${styles.back ?? ''}`}>
        {back.map((text, place) => (
          <div key={place} className={styles.card}>
            {text !== null && (
              <div className={`${styles.text ?? ''} ${sizeOf(null, text.answer.text) ?? ''}`}>
                <RichText {...text.answer} />
              </div>
            )}
          </div>
        ))}
      </div>
    </div>
  ))
}

/** What has to go onto 95 by 69 millimetres is set smaller when it is long; Han characters count twice. */
function sizeOf(question: CardText | null, words: string): string | undefined {
  const options = question?.options?.join('') ?? ''
  const width = [...`${words}${options}`].reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1),
    0,
  )
  const isCrowded = question !== null && (question.code !== null || question.picture !== null)
  if (width > 260 || isCrowded) return styles.small
  return width > 120 ? styles.medium : styles.large
}
