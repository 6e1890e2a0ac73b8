'use client'

import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { LONGEST_NOTE, type Note, headIdsOf } from '#core/note'
import { type MergedNote, mergedNote } from '#core/note-merge'
import { noteWords } from '#i18n/pages/note'
import type { Locale } from '#i18n/locale'
import { NoteText } from './note-text'
import styles from './note.module.css'
import { type Say, saveNote } from './save-note'
import { type Draft, textWith, useDraft } from './use-draft'
import { useSettled } from './use-settled'

type Props = {
  readonly subjectId: string
  readonly title: string
  readonly note: Note
  readonly locale: Locale
  /** Where an unsaved text is kept: the subject, unless that is drawn anew each time. */
  readonly draftId?: string
  /** Put below what is there, for a start. */
  readonly opening?: string
  readonly say: Say
  readonly onClose: () => void
}

/** The Markdown of a note, with what it will look like. Nothing that is typed is lost, however the editor is left. */
export function NoteEditor({ subjectId, title, note, locale, draftId, opening = '', say, onClose }: Props) {
  const words = noteWords(locale)
  const id = useId()
  const merged = mergedNote(note)
  const draft = useDraft(draftId ?? subjectId, { text: merged.text, parents: headIdsOf(note) }, opening)
  const [isPicture, setIsPicture] = useState(false)
  const tooMany = draft.text.length - LONGEST_NOTE
  function save(): void {
    if (tooMany > 0) return
    if (draft.text !== merged.text || note.heads.length > 1) {
      const undo = saveNote(subjectId, draft.parents, draft.text)
      say(draft.text.trim() === '' ? words.cleared : words.saved, undo)
    }
    draft.settle(() => say(words.notSaved, null))
    onClose()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }

  return (
    <section className={styles.note} aria-label={title}>
      <label htmlFor={id}>{title}</label>
      <NoteField
        {...{ id, draft, setIsPicture, onKeyDown }}
        isTooLong={tooMany > 0}
        placeholder={words.placeholder}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words.hint}
      </p>
      <Remarks {...{ draft, merged, locale, isPicture, tooMany }} hasNews={isNewTo(draft, note)} />
      <Preview text={draft.text} locale={locale} />
      <div className={styles.actions}>
        <button type="button" className={styles.save} onClick={save} disabled={tooMany > 0}>
          {words.save}
        </button>
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" onClick={() => draft.set(textWith(draft.text, words.paperTemplate))}>
          {words.useTemplate}
        </button>
      </div>
    </section>
  )
}

type FieldProps = {
  readonly id: string
  readonly draft: Draft
  readonly isTooLong: boolean
  readonly placeholder: string
  readonly setIsPicture: (isPicture: boolean) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** Takes the focus: the learner asked for it a moment ago. */
function NoteField({ id, draft, isTooLong, placeholder, setIsPicture, onKeyDown }: FieldProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const { current } = field
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
    current?.closest('section')?.scrollIntoView({ block: 'nearest' }) // its buttons too, above the strip
  }, [])
  return (
    <textarea
      ref={field}
      id={id}
      dir="auto"
      rows={6}
      value={draft.text}
      onChange={(event) => draft.set(event.target.value)}
      {...{ placeholder, onKeyDown, ...refusePictures(setIsPicture) }}
      aria-describedby={`${id}-hint`}
      aria-invalid={isTooLong}
    />
  )
}

function Preview({ text, locale }: { readonly text: string; readonly locale: Locale }) {
  const shown = useSettled(text)
  if (shown.trim() === '') return null
  return (
    <div role="group" aria-label={noteWords(locale).preview} className={styles.preview}>
      <NoteText text={shown} locale={locale} />
    </div>
  )
}

/** A dropped file would take the page's place; a pasted picture would silently vanish. */
function refusePictures(tell: (isPicture: boolean) => void) {
  const refuse = (event: ClipboardEvent | DragEvent, { types }: DataTransfer): void => {
    const isPicture = types.includes('Files') && !types.includes('text/plain')
    if (isPicture) event.preventDefault()
    tell(isPicture)
  }
  return {
    onPaste: (event: ClipboardEvent) => refuse(event, event.clipboardData),
    onDrop: (event: DragEvent) => refuse(event, event.dataTransfer),
  }
}

const isNewTo = ({ parents }: Draft, note: Note): boolean =>
  headIdsOf(note).some((id) => !parents.includes(id))

const NEAR = 2_000

type RemarksProps = {
  readonly draft: Draft
  readonly merged: MergedNote
  /** Whether a version came in that the writer has not seen. */
  readonly hasNews: boolean
  readonly locale: Locale
  readonly isPicture: boolean
  /** Characters over the limit; negative while there is room. */
  readonly tooMany: number
}

/** What the writer has to know, and what can be done about it. */
function Remarks({ draft, merged: { others }, hasNews, locale, isPicture, tooMany }: RemarksProps) {
  const words = noteWords(locale)
  return (
    <div role="status" className={styles.remarks}>
      {draft.isResumed && (
        <p>
          {words.resumed}{' '}
          <button type="button" onClick={draft.discard}>
            {words.discard}
          </button>
        </p>
      )}
      {hasNews && <p>{words.arrived}</p>}
      {others.length > 0 && !hasNews && (
        <p>
          {words.willMerge}{' '}
          <button
            type="button"
            onClick={() => draft.set(others.reduce((text, other) => textWith(text, other.text), draft.text))}
          >
            {words.addOther}
          </button>
        </p>
      )}
      {isPicture && <p>{words.noPictures}</p>}
      {!draft.isKept && <p>{words.noRoom}</p>}
      {tooMany > 0 && <p className={styles.fault}>{words.tooLong(tooMany, LONGEST_NOTE)}</p>}
      {tooMany <= 0 && tooMany > -NEAR && <p>{words.left(-tooMany)}</p>}
    </div>
  )
}
