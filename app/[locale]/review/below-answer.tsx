import { type Locale, pick } from '#i18n/translate'
import { localPath } from '../../local-path'
import type { CardText } from '../card-text'
import { CardNote } from './card-note'
import { ReceiptPart } from './receipt-part'

type Props = {
  readonly text: CardText
  readonly locale: Locale
  readonly isNoteOpen: boolean
  readonly setIsNoteOpen: (isOpen: boolean) => void
}

/** Where the answer comes from: how its number was computed, and the page of its term. Then what the learner noted. */
export function BelowAnswer({ text, locale, isNoteOpen, setIsNoteOpen }: Props) {
  const { receipt, drawn, termId } = text
  return (
    <>
      {receipt !== null && <ReceiptPart {...{ receipt, locale }} values={drawn?.values ?? null} />}
      {termId !== null && (
        <p>
          <a href={localPath(locale, `/t/${termId}`)}>{pick(locale).review.inOutline}</a>
        </p>
      )}
      <CardNote subjectId={text.cardId} locale={locale} isEditing={isNoteOpen} onEdit={setIsNoteOpen} />
    </>
  )
}
