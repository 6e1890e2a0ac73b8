import { useState } from 'react'
import { study } from '#client/study'
import { reviewExtraWords } from '#i18n/pages/review-extra'
import type { Locale } from '#i18n/locale'
import type { CardText } from '../card-text'
import styles from './below-answer.module.css'

type Props = { readonly text: CardText; readonly locale: Locale; readonly label: string }

/** Puts what a report needs on the clipboard: nothing is sent from here. Where there is none, it is shown. */
export function ReportCard({ text, locale, label }: Props) {
  const words = reviewExtraWords(locale)
  const [copied, setCopied] = useState<{ readonly report: string; readonly isCopied: boolean } | null>(null)
  async function copy(): Promise<void> {
    const report = JSON.stringify({
      card: text.cardId,
      numbers: text.drawn?.values ?? null,
      question: text.question.text,
      deck: study.snapshot().deck?.version ?? null,
    })
    const isCopied = await navigator.clipboard?.writeText(report).then(
      () => true,
      () => false,
    )
    setCopied({ report, isCopied: isCopied === true })
  }
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <p role="status" className={copied === null ? undefined : styles.shown}>
        {copied !== null && (copied.isCopied ? words.reportCopied : `${words.reportShown} ${copied.report}`)}
      </p>
    </>
  )
}
