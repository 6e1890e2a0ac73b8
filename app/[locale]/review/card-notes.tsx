import { useState } from 'react'
import { useStudy } from '#client/use-study'
import { noteWords } from '#i18n/pages/note'
import type { Locale } from '#i18n/locale'
import type { CardText } from '../card-text'
import styles from '../note/note.module.css'
import { SubjectNote } from '../note/subject-note'

/** Whether the card's note is being written; `correction`: to say what is wrong with the card. */
export type NoteOpening = 'note' | 'correction' | null

type Props = {
  readonly text: CardText
  readonly locale: Locale
  readonly noteOpening: NoteOpening
  readonly onNote: (opening: NoteOpening) => void
}

/** The card's own note, and the one on its term. */
export function CardNotes({ text: { cardId, termId }, locale, noteOpening, onNote }: Props) {
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
        isEditing={noteOpening !== null}
        onEdit={(isEditing) => onNote(isEditing ? 'note' : null)}
        opening={noteOpening === 'correction' ? words.correction : ''}
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
