'use client'

import type { ReactNode } from 'react'
import { downloadText } from '#client/download'
import { useStudy } from '#client/use-study'
import { notesText } from '#core/export-notes'
import { cardTable } from '#core/export-table'
import { notesIn } from '#core/note-list'
import { dataWords } from '#i18n/pages/data'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import { nameOfExport, saveEverything } from '../save-everything'
import styles from './data.module.css'

type Props = { readonly locale: Locale }

/** Files that are made here: no server is asked, so they can be had offline and by guests. */
export function ExportPart({ locale }: Props) {
  const words = dataWords(locale)
  const { state, deck } = useStudy()
  const saveCards = (): void => downloadText(nameOfExport('cards', 'csv'), 'text/csv', cardTable(deck, state))
  const saveNotes = (): void => {
    const text = notesText(deck, state, locale, words.notes.title)
    downloadText(nameOfExport('notes', 'md'), 'text/markdown', text)
  }
  // Without the deck these two would lack cards and names, and not say so.
  const isDeckMissing = deck === null
  return (
    <>
      <ExportItem words={words.all} isDisabled={false} onSave={() => void saveEverything()} />
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
