'use client'

import { type FormEvent, useId, useMemo, useState } from 'react'
import { newEventId } from '#client/clock'
import type { Action } from '#core/event'
import { study } from '#client/study'
import { LONGEST_OUTLINE, MOST_LINES, readOutline } from '#core/deck/outline'
import { isOversized, splitOutline } from '#core/deck/outline-parts'
import type { OwnOutline } from '#core/deck/own-outline'
import { storableText } from '#core/storable-text'
import { noteWords } from '#i18n/pages/note'
import { outlinesWords } from '#i18n/pages/outlines'
import type { Locale } from '#i18n/locale'
import { type Draft, useDraft } from '../note/use-draft'
import { useSettled } from '../note/use-settled'
import { say } from '../toast'
import { OutlineFaults } from './outline-faults'
import { OutlineTree } from './outline-tree'
import styles from './outlines.module.css'
import { LONGEST_TITLE, titleOfPart, undoOutlines } from './save-outline'

type FormProps = {
  readonly locale: Locale
  /** Null for a new one. */
  readonly outline: OwnOutline | null
  readonly onSaved?: (() => void) | undefined
}

/** Paste, see at once how it is read and what is not, save. What is too large for one outline is offered as several. */
export function OutlineForm({ locale, outline, onSaved }: FormProps) {
  const words = outlinesWords(locale)
  const id = useId()
  const { title, setTitle, draft, save } = useOutline({ locale, outline, onSaved })
  const { text } = draft
  return (
    <form
      className={styles.form}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (!isOversized(text)) save([text])
      }}
    >
      {draft.isResumed && <Resumed {...{ draft, locale }} />}
      <label htmlFor={`${id}-title`}>{words.name}</label>
      <input
        id={`${id}-title`}
        dir="auto"
        value={title}
        maxLength={LONGEST_TITLE}
        onChange={(event) => setTitle(event.target.value)}
      />
      <label htmlFor={`${id}-text`}>{words.paste}</label>
      <textarea
        id={`${id}-text`}
        dir="auto"
        rows={8}
        value={text}
        placeholder={words.example}
        onChange={(event) => draft.set(event.target.value)}
        aria-describedby={`${id}-faults`}
      />
      <Reading {...{ text, locale }} id={`${id}-faults`} onSplit={save} />
      <button type="submit" className={styles.primary} disabled={text.trim() === '' || isOversized(text)}>
        {words.save}
      </button>
    </form>
  )
}

/** The text as it is written, and how it becomes one outline or several. The first part of an edited one keeps its id. */
function useOutline({ locale, outline, onSaved }: FormProps) {
  const words = outlinesWords(locale)
  const [title, setTitle] = useState(outline?.title ?? '')
  const draft = useDraft(`outline ${outline?.outlineId ?? 'new'}`, {
    text: outline?.text ?? '',
    parents: [],
  })
  function save(parts: readonly string[]): void {
    const bodies = parts.map((part, index) => ({
      outlineId: (index === 0 ? outline?.outlineId : undefined) ?? newEventId(),
      title: titleOfPart(part, { title, index, count: parts.length, untitled: words.untitled }),
      text: storableText(part, LONGEST_OUTLINE),
    }))
    study.recordAll(bodies.map((body): Action => ({ kind: 'ownOutline.written', body })))
    say(words.saved(bodies.length), undoOutlines(bodies, outline))
    draft.settle(() => say(noteWords(locale).notSaved, null))
    if (outline === null) setTitle('')
    onSaved?.()
  }
  return { title, setTitle, draft, save }
}

function Resumed({ draft, locale }: { readonly draft: Draft; readonly locale: Locale }) {
  const words = noteWords(locale)
  return (
    <p className={styles.state}>
      {words.resumed}{' '}
      <button type="button" className={styles.quiet} onClick={draft.discard}>
        {words.discard}
      </button>
    </p>
  )
}

type ReadingProps = {
  readonly text: string
  readonly id: string
  readonly locale: Locale
  readonly onSplit: (parts: readonly string[]) => void
}

/** How the text is read so far, or why it is too much to be read as one outline. */
function Reading({ text, id, locale, onSplit }: ReadingProps) {
  const words = outlinesWords(locale)
  const settled = useSettled(text)
  const read = useMemo(() => readOutline(settled), [settled])
  if (settled.trim() === '') return null
  if (!isOversized(settled)) {
    return (
      <>
        <OutlineFaults id={id} faults={read.faults} locale={locale} />
        <OutlineTree outlineId={null} outline={read} locale={locale} />
      </>
    )
  }
  const parts = splitOutline(settled)
  const lineCount = settled.split('\n').length
  return (
    <div role="status" id={id} className={styles.oversized}>
      <p>{words.oversized(lineCount, settled.length, { lines: MOST_LINES, characters: LONGEST_OUTLINE })}</p>
      <button type="button" className={styles.plain} onClick={() => onSplit(splitOutline(text))}>
        {words.split(parts.length)}
      </button>
    </div>
  )
}
