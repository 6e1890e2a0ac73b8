import type { Attempt } from '#core/event'
import type { Locale } from '#i18n/locale'
import { answeringWords } from '#i18n/pages/answering'
import type { CardText } from '../card-text'
import styles from './answer-field.module.css'
import { mistakesOf, resultOf } from './attempt'

type Props = { readonly text: CardText; readonly attempt: Attempt; readonly locale: Locale }

/** What became of the answer that was given: the result, whether it was met, and which mistakes it looks like. */
export function Verdict({ text, attempt, locale }: Props) {
  const words = answeringWords(locale)
  const result = resultOf(text)
  const mistakes = mistakesOf(text, attempt).map((mistake) => mistake[locale])
  const said = {
    right: words.right,
    close: words.close,
    wrong: words.wrong,
    unreadable: words.unreadable,
    none: null,
  }[attempt.verdict]
  return (
    <>
      {result !== null && (
        <p className={styles.result}>
          <strong>{result}</strong>
        </p>
      )}
      {said !== null && (
        <p
          className={`${styles.verdict} ${(attempt.verdict === 'right' || attempt.verdict === 'close' ? styles.right : styles.wrong) ?? ''}`}
        >
          {said(attempt.answer)}
          {mistakes.length > 0 && ` ${words.looksLike(mistakes)}`}
        </p>
      )}
    </>
  )
}
