import { reviewExtraWords } from '#i18n/pages/review-extra'
import { type Locale, pick } from '#i18n/translate'
import type { CardText } from '../card-text'
import styles from './below-answer.module.css'
import { CardNote } from './card-note'
import { LeechHelp } from './leech-help'
import { ReceiptPart } from './receipt-part'
import { ReportCard } from './report-card'

type Props = {
  readonly text: CardText
  readonly locale: Locale
  readonly isNoteOpen: boolean
  readonly setIsNoteOpen: (isOpen: boolean) => void
  readonly onTerm: () => void
}

/** Below the answer: where its number comes from, its term, what the learner noted; help where it keeps being forgotten. */
export function BelowAnswer({ text, locale, isNoteOpen, setIsNoteOpen, onTerm }: Props) {
  const { receipt, drawn, termId, cardId } = text
  return (
    <>
      {receipt !== null && <ReceiptPart {...{ receipt, locale }} values={drawn?.values ?? null} />}
      <LeechHelp {...{ cardId, locale }} onNote={() => setIsNoteOpen(true)} />
      <CardNote subjectId={cardId} locale={locale} isEditing={isNoteOpen} onEdit={setIsNoteOpen} />
      <div className={styles.row}>
        {termId !== null && (
          <button type="button" aria-keyshortcuts="i" onClick={onTerm}>
            {pick(locale).review.inOutline} <kbd>i</kbd>
          </button>
        )}
        <ReportCard {...{ text, locale }} label={reviewExtraWords(locale).report} />
      </div>
    </>
  )
}
