'use client'

import type { ReactNode } from 'react'
import { nowMs } from '#client/clock'
import type { DeviceData } from '#client/device-data'
import { downloadText } from '#client/download'
import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { isoDateOf } from '#core/calendar-date'
import { writeLogExport } from '#core/export-log'
import { notesText } from '#core/export-notes'
import { cardTable } from '#core/export-table'
import { notesIn } from '#core/note-list'
import { dataWords } from '#i18n/pages/data'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import styles from './data.module.css'

type Props = { readonly data: DeviceData; readonly locale: Locale }

/** Files that are made here: no server is asked, so they can be had offline and by guests. */
export function ExportPart({ data, locale }: Props) {
  const words = dataWords(locale)
  const { state, deck, settings } = useStudy()
  const nameOf = (content: string, ending: string): string =>
    `warmup-${content}-${isoDateOf(todayOf(settings))}.${ending}`
  const { events, refused } = data
  const deckVersion = deck?.version ?? null
  const saveAll = (): void =>
    downloadText(
      nameOf('all', 'json'),
      'application/json',
      writeLogExport({ exportedAtMs: nowMs(), deckVersion, settings, events, refused }),
    )
  const saveCards = (): void => downloadText(nameOf('cards', 'csv'), 'text/csv', cardTable(deck, state))
  const saveNotes = (): void =>
    downloadText(nameOf('notes', 'md'), 'text/markdown', notesText(deck, state, locale, words.notes.title))
  // Without the deck these two would lack cards and names, and not say so.
  const isDeckMissing = deck === null
  return (
    <>
      <ExportItem words={words.all} isDisabled={false} onSave={saveAll} />
      <ExportItem words={words.cards} isDisabled={isDeckMissing} onSave={saveCards} />
      <ExportItem words={words.notes} isDisabled={isDeckMissing} onSave={saveNotes}>
        {notesIn(state.notes).length === 0 && <p className={styles.hint}>{words.none}</p>}
      </ExportItem>
    </>
  )
}

type ItemProps = {
  readonly words: { readonly title: string; readonly hint: string; readonly button: string }
  readonly isDisabled: boolean
  readonly onSave: () => void
  /** Stands in for the button when there is nothing to save. */
  readonly children?: ReactNode
}

const ExportItem = ({ words, isDisabled, onSave, children }: ItemProps) => (
  <div className={styles.item}>
    <h3>{words.title}</h3>
    <p className={styles.hint}>{words.hint}</p>
    {children || (
      <button type="button" className={styles.button} disabled={isDisabled} onClick={onSave}>
        <Icon name="download" /> {words.button}
      </button>
    )}
  </div>
)
