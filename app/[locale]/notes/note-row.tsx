'use client'

import { useState } from 'react'
import { useStudy } from '#client/use-study'
import { headIdsOf } from '#core/note'
import type { NamedNote } from '#core/note-list'
import { noteWords } from '#i18n/pages/note'
import { notePageWords } from '#i18n/pages/note-page'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { saveNote } from '../note/save-note'
import { SubjectNote } from '../note/subject-note'
import { say } from '../toast'
import styles from './notes.module.css'
import { termOfNote } from './subject-name'

type Props = { readonly note: NamedNote; readonly locale: Locale }

const EXCERPT = 160

/** What a note is on, how it begins, and when; opened, the note itself. */
export function NoteRow({ note: listed, locale }: Props) {
  const words = notePageWords(locale)
  const study = useStudy()
  const [isOpen, setIsOpen] = useState(false)
  const [isEditing, setIsEditing] = useState(false)
  const { subjectId, subject, note, text, name, date } = listed
  const termId = termOfNote(study, listed)
  return (
    <li className={styles.row}>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>
          <span className={styles.name} dir="auto">
            {name}
          </span>
          <span className={styles.meta}>
            {words.kinds[subject.kind]} · {date}
          </span>
          {!isOpen && (
            <span className={styles.excerpt} dir="auto">
              {excerptOf(text, subject.kind === 'paper' ? name : '')}
            </span>
          )}
        </summary>
        {isOpen && (
          <>
            <SubjectNote
              {...{ subjectId, locale, isEditing, say }}
              title={noteWords(locale).title}
              onEdit={setIsEditing}
            />
            <p className={styles.actions}>
              {termId !== null && <a href={localPath(locale, `/t/${termId}`)}>{words.termPage}</a>}
              <button
                type="button"
                className={styles.quiet}
                onClick={() => say(words.noteDeleted, saveNote(subjectId, headIdsOf(note), ''))}
              >
                {words.deleteNote}
                <span className="visually-hidden">: {name}</span>
              </button>
            </p>
          </>
        )}
      </details>
    </li>
  )
}

/** The words of a note without the marks of Markdown, and without the title that stands above. */
function excerptOf(text: string, title: string): string {
  const words = text
    .replace(/^\s*(#+|[-*+>])\s+/gm, '')
    .replace(/[*_`~]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const rest = title !== '' && words.startsWith(title) ? words.slice(title.length).trim() : words
  return rest.length > EXCERPT ? `${[...rest.slice(0, EXCERPT)].slice(0, -1).join('')}…` : rest
}
