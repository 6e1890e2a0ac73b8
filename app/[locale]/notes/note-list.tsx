'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { dayRuleOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { type NamedNote, isFoundIn, notesIn } from '#core/note-list'
import { formatDate } from '#i18n/moment-text'
import { notePageWords } from '#i18n/pages/note-page'
import type { Locale } from '#i18n/locale'
import { NewNote } from './new-note'
import { NoteExport } from './note-export'
import { NoteRow } from './note-row'
import styles from './notes.module.css'
import { Paged } from './paged'
import { subjectNameOf } from './subject-name'

type Props = { readonly locale: Locale; readonly query: URLSearchParams }

/** Notes, newest first; each opens in its place. */
export function NoteList({ locale, query }: Props) {
  const words = notePageWords(locale)
  const notes = useNamedNotes(locale)
  const [wanted, setWanted] = useState('')
  const settled = useDeferredValue(wanted)
  const found = useMemo(
    () => notes.filter(({ name, text }) => isFoundIn([name, text], settled)),
    [notes, settled],
  )
  return (
    <>
      <NewNote locale={locale} opensAtOnce={query.get('new')} />
      {notes.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <>
          <search className={styles.search}>
            <label htmlFor="find-notes">{words.search}</label>
            <input
              id="find-notes"
              type="search"
              value={wanted}
              onChange={(event) => setWanted(event.target.value)}
            />
          </search>
          <p role="status" className={styles.count}>
            {found.length === 0 ? words.noMatch(wanted) : words.count(found.length)}
          </p>
          <Paged of={found} locale={locale}>
            {(note) => <NoteRow key={note.subjectId} {...{ note, locale }} />}
          </Paged>
          <NoteExport {...{ notes, locale }} />
        </>
      )}
    </>
  )
}

function useNamedNotes(locale: Locale): readonly NamedNote[] {
  const { state, deck, settings } = useStudy()
  const { notes, ownCards } = state
  return useMemo(() => {
    const zone = dayRuleOf(settings).timeZone
    return notesIn(notes).map((listed) => ({
      ...listed,
      name: subjectNameOf({ deck, ownCards }, listed, locale),
      date: formatDate(listed.atMs, locale, zone),
      question: null,
    }))
  }, [notes, ownCards, deck, settings, locale])
}
