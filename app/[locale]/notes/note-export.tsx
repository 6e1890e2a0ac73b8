'use client'

import { downloadText } from '#client/download'
import { type NamedNote, notesAsJson, notesAsMarkdown } from '#core/note-list'
import { notePageWords } from '#i18n/pages/note-page'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import styles from './notes.module.css'

type Props = { readonly notes: readonly NamedNote[]; readonly locale: Locale }

/** All notes as one file, made in the browser. */
export function NoteExport({ notes, locale }: Props) {
  const words = notePageWords(locale)
  return (
    <p className={styles.actions}>
      <button
        type="button"
        className={styles.button}
        onClick={() =>
          downloadText('warmup-notes.md', 'text/markdown', notesAsMarkdown(notes, words.exportName))
        }
      >
        <Icon name="download" /> {words.exportMarkdown}
      </button>
      <button
        type="button"
        className={styles.button}
        onClick={() => downloadText('warmup-notes.json', 'application/json', notesAsJson(notes))}
      >
        <Icon name="download" /> {words.exportJson}
      </button>
    </p>
  )
}
