'use client'

import '#ui/formula-styles'
import { useEffect, useId, useRef, useState } from 'react'
import { renderNote } from '#client/render-note'
import { study } from '#client/study'
import { useStudy } from '#client/use-study'
import { NO_NOTE, type Note } from '#core/note'
import { noteWords } from '#i18n/pages/note'
import type { Locale } from '#i18n/translate'
import styles from './card-note.module.css'

type Props = {
  readonly subjectId: string
  readonly locale: Locale
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
}

const LONGEST = 20_000

/** The learner's note on a card: shown rendered, edited as Markdown, every saved text kept as a revision. */
export function CardNote({ subjectId, locale, isEditing, onEdit }: Props) {
  const words = noteWords(locale)
  const note = useStudy().state.notes.at(subjectId)?.value ?? NO_NOTE
  if (isEditing) return <NoteEditor {...{ subjectId, note, locale }} onClose={() => onEdit(false)} />
  if (note.text === '') {
    return (
      <button type="button" className={styles.write} onClick={() => onEdit(true)} aria-keyshortcuts="n">
        {words.write} <kbd>n</kbd>
      </button>
    )
  }
  const [, ...others] = [...note.heads].reverse()
  return (
    <section className={styles.note} aria-label={words.title}>
      <NoteText text={note.text} />
      {others.map((other) => (
        <details key={other.id}>
          <summary>{words.otherVersion}</summary>
          <NoteText text={other.text} />
        </details>
      ))}
      <button type="button" className={styles.write} onClick={() => onEdit(true)} aria-keyshortcuts="n">
        {words.edit} <kbd>n</kbd>
      </button>
    </section>
  )
}

/** Plain until the renderer has it, and for good where it cannot be rendered. */
function NoteText({ text }: { readonly text: string }) {
  const [rendered, setRendered] = useState<{ readonly text: string; readonly html: string } | null>(null)
  useEffect(() => {
    let isCurrent = true
    void renderNote(text).then((html) => isCurrent && html !== null && setRendered({ text, html }))
    return () => {
      isCurrent = false
    }
  }, [text])
  if (rendered?.text !== text) return <p className={styles.plain}>{text}</p>
  // Sanitised by client/note-html.ts, which renders formulas only after that.
  return <div className={styles.text} dangerouslySetInnerHTML={{ __html: rendered.html }} />
}

type EditorProps = {
  readonly subjectId: string
  readonly note: Note
  readonly locale: Locale
  readonly onClose: () => void
}

function NoteEditor({ subjectId, note, locale, onClose }: EditorProps) {
  const words = noteWords(locale)
  const id = useId()
  const [text, setText] = useState(note.text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), []) // the learner asked for the editor a moment ago

  function save(): void {
    if (text !== note.text || note.heads.length > 1) {
      const parents = note.heads.map((head) => head.id)
      study.record({ kind: 'note.written', body: { subjectId, parents, text } })
    }
    onClose()
  }

  return (
    <section className={styles.note} aria-label={words.title}>
      <label htmlFor={id}>{words.title}</label>
      <textarea
        ref={field}
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
        }}
        maxLength={LONGEST}
        rows={5}
        placeholder={words.placeholder}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`}>{words.hint}</p>
      {text.trim() !== '' && <NoteText text={text} />}
      <div className={styles.actions}>
        <button type="button" className={styles.save} onClick={save}>
          {words.save}
        </button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </section>
  )
}
