import { useState } from 'react'
import { useStudy } from '#client/use-study'
import { noteWords } from '#i18n/pages/note'
import type { Locale } from '#i18n/locale'
import type { CardText } from '../card-text'
import type { Say } from '../note/save-note'
import { SubjectNote } from '../note/subject-note'

/** Whether the card's note is being written; `correction`: to say what is wrong with the card. */
export type NoteOpening = 'note' | 'correction' | null

type Props = {
  readonly text: CardText
  readonly locale: Locale
  readonly noteOpening: NoteOpening
  readonly onNote: (opening: NoteOpening) => void
  /** Speaks in the one line of the review that does. */
  readonly say: Say
}

/** The card's own note, and the one on its term. */
export function CardNotes({ text: { cardId, termId }, locale, noteOpening, onNote, say }: Props) {
  const words = noteWords(locale)
  const term = useStudy().deck?.terms.find(({ id }) => id === termId)
  const [isTermOpen, setIsTermOpen] = useState(false)
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
    </>
  )
}
