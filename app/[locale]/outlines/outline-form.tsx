'use client'

import { type FormEvent, useMemo, useState } from 'react'
import { newEventId } from '#client/clock'
import { study } from '#client/study'
import { type OutlineFault, readOutline } from '#core/deck/outline'
import type { OwnOutline } from '#core/deck/own-outline'
import { outlinesWords } from '#i18n/pages/outlines'
import type { Locale } from '#i18n/translate'
import { OutlineTree } from './outline-tree'
import styles from './outlines.module.css'

const LONGEST = 20_000

type FormProps = {
  readonly locale: Locale
  /** Null for a new one. */
  readonly outline: OwnOutline | null
  readonly onSaved?: () => void
}

/** Paste, see at once how it is read and what is not, save. */
export function OutlineForm({ locale, outline, onSaved }: FormProps) {
  const words = outlinesWords(locale)
  const [title, setTitle] = useState(outline?.title ?? '')
  const [text, setText] = useState(outline?.text ?? '')
  const read = useMemo(() => readOutline(text), [text])
  const isEmpty = text.trim() === ''
  const fieldId = outline?.outlineId ?? 'new'

  function save(event: FormEvent): void {
    event.preventDefault()
    const outlineId = outline?.outlineId ?? newEventId()
    const name = title.trim() || (read.chapters[0]?.title ?? words.untitled)
    study.record({ kind: 'ownOutline.written', body: { outlineId, title: name.slice(0, 200), text } })
    setTitle(outline === null ? '' : name)
    setText(outline === null ? '' : text)
    onSaved?.()
  }

  return (
    <form className={styles.form} onSubmit={save}>
      <label htmlFor={`title-${fieldId}`}>{words.name}</label>
      <input
        id={`title-${fieldId}`}
        value={title}
        maxLength={200}
        onChange={(event) => setTitle(event.target.value)}
      />
      <label htmlFor={`text-${fieldId}`}>{words.paste}</label>
      <textarea
        id={`text-${fieldId}`}
        rows={8}
        value={text}
        maxLength={LONGEST}
        placeholder={words.example}
        onChange={(event) => setText(event.target.value)}
        aria-describedby={`faults-${fieldId}`}
      />
      <Faults id={`faults-${fieldId}`} faults={isEmpty ? [] : read.faults} locale={locale} />
      {!isEmpty && <OutlineTree outlineId={null} outline={read} locale={locale} />}
      <button type="submit" className={styles.primary} disabled={isEmpty}>
        {words.save}
      </button>
    </form>
  )
}

type FaultsProps = { readonly id: string; readonly faults: readonly OutlineFault[]; readonly locale: Locale }

/** Every line that cannot be read, with its number and reason. */
function Faults({ id, faults, locale }: FaultsProps) {
  const words = outlinesWords(locale)
  return (
    <ul id={id} className={styles.faults} role="status">
      {faults.map((fault) => (
        <li key={`${fault.line} ${fault.code} ${fault.text}`}>
          {words.fault(fault.line, words.faults[fault.code], fault.text)}
        </li>
      ))}
    </ul>
  )
}
