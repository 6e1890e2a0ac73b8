import { reviewExtraWords } from '#i18n/pages/review-extra'
import type { Locale } from '#i18n/locale'
import type { CardText } from '../card-text'
import type { Say } from '../note/save-note'
import styles from './below-answer.module.css'
import { CardNotes, type NoteOpening } from './card-notes'
import type { Offer } from './grading'
import { LeechHelp } from './leech-help'
import { ReceiptPart } from './receipt-part'
import { ReportCard } from './report-card'
import { WhyPart } from './why-part'

type Props = {
  readonly text: CardText
  readonly locale: Locale
  readonly noteOpening: NoteOpening
  readonly onNote: (opening: NoteOpening) => void
  readonly say: Say
  readonly onTerm: () => void
  /** What the buttons would do. */
  readonly offer: Offer
}

/** Below the answer: where its number comes from, its term, what the learner noted; help where it keeps being forgotten. */
export function BelowAnswer({ text, locale, noteOpening, onNote, say, onTerm, offer }: Props) {
  const words = reviewExtraWords(locale)
  const { receipt, drawn, termId, cardId } = text
  return (
    <>
      {receipt !== null && <ReceiptPart {...{ receipt, locale }} values={drawn?.values ?? null} />}
      <LeechHelp {...{ cardId, locale }} onNote={() => onNote('note')} />
      {offer.mode === 'review' && <WhyPart {...{ cardId, locale, offer }} />}
      <CardNotes {...{ text, locale, noteOpening, onNote, say }} />
      <div className={styles.row}>
        {termId !== null && (
          <button type="button" aria-keyshortcuts="i" onClick={onTerm}>
            {words.inOutline} <kbd>i</kbd>
          </button>
        )}
        <ReportCard {...{ text, locale }} label={words.report} />
      </div>
    </>
  )
}
