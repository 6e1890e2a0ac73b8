import { useState } from 'react'
import { useStudy } from '#client/use-study'
import { noteWords } from '#i18n/pages/note'
import { type Locale, pick } from '#i18n/translate'
import { localPath } from '../../local-path'
import type { CardText } from '../card-text'
import styles from '../note/note.module.css'
import { SubjectNote } from '../note/subject-note'
import { ReceiptPart } from './receipt-part'

/** `correction`: opened to say what is wrong with the card. */
export type NoteOpening = boolean | 'correction'

type Props = {
  readonly text: CardText
  readonly locale: Locale
  readonly isNoteOpen: NoteOpening
  readonly setIsNoteOpen: (isOpen: NoteOpening) => void
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
      <Notes {...{ text, locale, isNoteOpen, setIsNoteOpen }} />
    </>
  )
}

/** The card's own note, and the one on its term. */
function Notes({ text: { cardId, termId }, locale, isNoteOpen, setIsNoteOpen }: Props) {
  const words = noteWords(locale)
  const term = useStudy().deck?.terms.find(({ id }) => id === termId)
  const [isTermOpen, setIsTermOpen] = useState(false)
  const [done, setDone] = useState<{ readonly text: string; readonly undo: (() => void) | null } | null>(null)
  const say = (said: string, undo: (() => void) | null): void => setDone({ text: said, undo })
  return (
    <>
      <SubjectNote
        subjectId={cardId}
        title={words.title}
        isEditing={isNoteOpen !== false}
        onEdit={setIsNoteOpen}
        opening={isNoteOpen === 'correction' ? words.correction : ''}
        hasKey
        {...{ locale, say }}
      />
      {term !== undefined && (
        <SubjectNote
          subjectId={term.id}
          title={words.ofTerm(term[locale])}
          writeLabel={words.writeOnTerm(term[locale])}
          isEditing={isTermOpen}
          onEdit={setIsTermOpen}
          {...{ locale, say }}
        />
      )}
      <p role="status" className={styles.done}>
        {done?.text}{' '}
        {done?.undo && (
          <button
            type="button"
            onClick={() => {
              done.undo?.()
              setDone(null)
            }}
          >
            {words.undo}
          </button>
        )}
      </p>
    </>
  )
}
