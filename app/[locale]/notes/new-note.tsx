'use client'

import { type FormEvent, useId, useState } from 'react'
import { newEventId } from '#client/clock'
import { useStudy } from '#client/use-study'
import type { DeckTerm } from '#core/deck/deck'
import { NO_NOTE } from '#core/note'
import { PAPER_PREFIX } from '#core/note-list'
import { noteWords } from '#i18n/pages/note'
import { notePageWords } from '#i18n/pages/note-page'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import { NoteEditor } from '../note/note-editor'
import { SubjectNote } from '../note/subject-note'
import { say } from '../toast'
import styles from './notes.module.css'
import { TermField, termNamed } from './term-field'

type Props = {
  readonly locale: Locale
  /** What the address asks to begin with: `note`, `paper`, or nothing. */
  readonly opensAtOnce: string | null
}

/** Begins a note on a term, or one of its own on a paper. */
export function NewNote({ locale, opensAtOnce }: Props) {
  const words = notePageWords(locale)
  const [open, setOpen] = useState<'note' | 'paper' | null>(
    opensAtOnce === 'note' || opensAtOnce === 'paper' ? opensAtOnce : null,
  )
  const toggle = (which: 'note' | 'paper') => () => setOpen(open === which ? null : which)
  return (
    <>
      <p className={styles.actions}>
        <button
          type="button"
          className={styles.primary}
          aria-expanded={open === 'note'}
          onClick={toggle('note')}
        >
          <Icon name="plus" /> {words.write}
        </button>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open === 'paper'}
          onClick={toggle('paper')}
        >
          {words.writePaper}
        </button>
      </p>
      {open === 'note' && <NoteOnTerm locale={locale} />}
      {open === 'paper' && <PaperNote locale={locale} onClose={() => setOpen(null)} />}
    </>
  )
}

function NoteOnTerm({ locale }: { readonly locale: Locale }) {
  const words = notePageWords(locale)
  const { deck } = useStudy()
  const id = useId()
  const [named, setNamed] = useState('')
  const [term, setTerm] = useState<DeckTerm | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const [isEditing, setIsEditing] = useState(true)
  function choose(event: FormEvent): void {
    event.preventDefault()
    const found = termNamed(deck, named)
    setIsMissing(found === null)
    setTerm(found)
    setIsEditing(true)
  }
  return (
    <>
      <form className={styles.form} onSubmit={choose}>
        <label htmlFor={id}>{words.which}</label>
        <TermField
          {...{ id, locale }}
          value={named}
          onChange={(text) => {
            setNamed(text)
            setIsMissing(false)
          }}
          hintId={`${id}-hint`}
        />
        <p id={`${id}-hint`} role="status" className={isMissing ? styles.fault : styles.hint}>
          {isMissing ? words.noTerm(named) : words.whichHint}
        </p>
        <button type="submit" className={styles.button}>
          {words.start}
        </button>
      </form>
      {term !== null && (
        <SubjectNote
          key={term.id}
          subjectId={term.id}
          title={noteWords(locale).ofTerm(term[locale])}
          onEdit={setIsEditing}
          {...{ locale, isEditing, say }}
        />
      )}
    </>
  )
}

/** Its id is drawn anew each time, so what is unsaved of it is kept under a name of its own. */
function PaperNote({ locale, onClose }: { readonly locale: Locale; readonly onClose: () => void }) {
  const [subjectId] = useState(() => `${PAPER_PREFIX}${newEventId()}`)
  return (
    <NoteEditor
      {...{ subjectId, locale, say, onClose }}
      draftId={`${PAPER_PREFIX}new`}
      title={notePageWords(locale).paperTitle}
      note={NO_NOTE}
      opening={`# \n\n${noteWords(locale).paperTemplate}`}
    />
  )
}
