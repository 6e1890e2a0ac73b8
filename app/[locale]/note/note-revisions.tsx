'use client'

import { useState } from 'react'
import { dayRuleOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { type Note, type Revision, headIdsOf } from '#core/note'
import { formatMoment } from '#i18n/moment-text'
import { noteWords } from '#i18n/pages/note'
import type { Locale } from '#i18n/locale'
import { NoteText } from './note-text'
import styles from './note.module.css'
import { type Say, saveNote } from './save-note'

type Props = {
  readonly subjectId: string
  readonly note: Note
  readonly locale: Locale
  readonly say: Say
}

/** Every text that was ever saved. To restore one is to save it again: what stands now is a revision then. */
export function NoteRevisions({ subjectId, note, locale, say }: Props) {
  const words = noteWords(locale)
  const [isOpen, setIsOpen] = useState(false)
  const shown = new Set(note.heads.map(({ id }) => id))
  const earlier = note.revisions.filter(({ id }) => !shown.has(id)).reverse()
  if (earlier.length === 0) return null
  return (
    <details className={styles.revisions} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.revisions(earlier.length)}</summary>
      {isOpen && (
        <ol>
          {earlier.map((revision) => (
            <EarlierText
              key={revision.id}
              {...{ revision, locale }}
              onRestore={() => say(words.restored, saveNote(subjectId, headIdsOf(note), revision.text))}
            />
          ))}
        </ol>
      )}
    </details>
  )
}

type EarlierProps = {
  readonly revision: Revision
  readonly locale: Locale
  readonly onRestore: () => void
}

function EarlierText({ revision, locale, onRestore }: EarlierProps) {
  const words = noteWords(locale)
  const [isOpen, setIsOpen] = useState(false)
  const zone = dayRuleOf(useStudy().settings).timeZone
  const { text, atMs, isUndone } = revision
  return (
    <li>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <time>{formatMoment(atMs, locale, zone)}</time> · {words.length(text.length)}
          {isUndone && ` · ${words.undone}`}
        </summary>
        {isOpen && (
          <>
            {text.trim() === '' ? <p>{words.empty}</p> : <NoteText text={text} locale={locale} />}
            <button type="button" className={styles.write} onClick={onRestore}>
              {words.restore}
            </button>
          </>
        )}
      </details>
    </li>
  )
}
