'use client'

import { useEffect, useRef, useState } from 'react'
import { draftOf, dropDraft } from '#client/drafts'
import { useStudy } from '#client/use-study'
import { NO_NOTE, type Note } from '#core/note'
import { type MergedNote, mergedNote } from '#core/note-merge'
import { noteWords } from '#i18n/pages/note'
import type { Locale } from '#i18n/locale'
import { NoteEditor } from './note-editor'
import { NoteRevisions } from './note-revisions'
import { NoteText } from './note-text'
import styles from './note.module.css'
import type { Say } from './save-note'

type Props = {
  readonly subjectId: string
  /** What it is a note on. */
  readonly title: string
  readonly locale: Locale
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
  /** What the button says while there is none. */
  readonly writeLabel?: string
  /** Whether `n` opens this one. */
  readonly hasKey?: boolean
  readonly opening?: string
  readonly say: Say
}

/** The learner's note on a card or a term: shown rendered, edited as Markdown, every saved text kept as a revision. */
export function SubjectNote(props: Props) {
  const { subjectId, locale, isEditing, onEdit, opening } = props
  const note = useStudy().state.notes.at(subjectId)?.value ?? NO_NOTE
  const merged = mergedNote(note)
  const place = useRef<HTMLDivElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    // Not a button: in the review Space goes on to grade.
    if (wasEditing.current && !isEditing) place.current?.focus({ preventScroll: true })
    wasEditing.current = isEditing
  }, [isEditing])
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {isEditing ? (
        <NoteEditor
          {...props}
          {...(opening !== undefined && { opening })}
          note={note}
          onClose={() => onEdit(false)}
        />
      ) : (
        <>
          <WrittenNote {...props} {...{ note, merged }} />
          <UnsavedText {...{ subjectId, locale, onEdit }} saved={merged.text} />
        </>
      )}
    </div>
  )
}

function WrittenNote(props: Props & { readonly note: Note; readonly merged: MergedNote }) {
  const { subjectId, title, writeLabel, note, merged, locale, onEdit, hasKey = false, say } = props
  const words = noteWords(locale)
  const { text, others } = merged
  const edit = (label: string) => (
    <button
      type="button"
      className={styles.write}
      onClick={() => onEdit(true)}
      aria-keyshortcuts={hasKey ? 'n' : undefined}
    >
      {label} {hasKey && <kbd>n</kbd>}
    </button>
  )
  const revisions = <NoteRevisions {...{ subjectId, note, locale, say }} />
  if (text.trim() === '') {
    return (
      <>
        {edit(writeLabel ?? words.write)}
        {revisions}
      </>
    )
  }
  return (
    <section className={styles.note} aria-label={title}>
      <p className={styles.title}>{title}</p>
      <NoteText text={text} locale={locale} />
      {others.map((other) => (
        <details key={other.id}>
          <summary>{words.otherVersion}</summary>
          <NoteText text={other.text} locale={locale} />
        </details>
      ))}
      {edit(words.edit)}
      {revisions}
    </section>
  )
}

type UnsavedProps = Pick<Props, 'subjectId' | 'locale' | 'onEdit'> & { readonly saved: string }

/** A text that was left without saving is offered, never put in the way. */
function UnsavedText({ subjectId, locale, onEdit, saved }: UnsavedProps) {
  const words = noteWords(locale)
  const [isDropped, setIsDropped] = useState(false)
  const draft = draftOf(subjectId)
  if (isDropped || draft === null || draft.text === saved) return null
  return (
    <p className={styles.unsaved}>
      {words.unsaved}{' '}
      <button type="button" onClick={() => onEdit(true)}>
        {words.goOn}
      </button>{' '}
      <button
        type="button"
        onClick={() => {
          dropDraft(subjectId)
          setIsDropped(true)
        }}
      >
        {words.discard}
      </button>
    </p>
  )
}
