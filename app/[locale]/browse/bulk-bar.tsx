'use client'

import { useEffect, useRef } from 'react'
import { study } from '#client/study'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import styles from './card-list.module.css'
import { doInBulk } from './do-in-bulk'
import { downloadCards } from './download-cards'
import { ResetButton } from './reset-button'

type Props = {
  readonly selected: readonly string[]
  readonly total: number
  readonly shownCount: number
  readonly locale: Locale
  readonly onMarkAll: (isMarked: boolean) => void
}

/** Above the list: how much it holds, a way to select all of it, and what can be done with what is selected. */
export function BulkBar({ selected, total, shownCount, locale, onMarkAll }: Props) {
  const words = browseWords(locale)
  const box = useRef<HTMLInputElement>(null)
  const hasAll = selected.length > 0 && selected.length === shownCount
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = selected.length > 0 && !hasAll
  }, [selected.length, hasAll])
  return (
    <div className={styles.bar}>
      <label className={styles.all}>
        <input
          ref={box}
          type="checkbox"
          checked={hasAll}
          onChange={(event) => onMarkAll(event.target.checked)}
        />
        {words.selectAll}
      </label>
      <span role="status" className={styles.count}>
        {selected.length > 0
          ? words.selected(selected.length)
          : total > shownCount
            ? words.shown(shownCount, total)
            : words.found(total)}
      </span>
      {selected.length > 0 && <BulkButtons selected={selected} locale={locale} />}
      <div className={styles.heads} aria-hidden="true">
        <span>{words.columns.question}</span>
        <span>{words.columns.state}</span>
        <span>{words.columns.recall}</span>
        <span>{words.columns.lapses}</span>
      </div>
    </div>
  )
}

function BulkButtons({ selected, locale }: Pick<Props, 'selected' | 'locale'>) {
  const words = browseWords(locale).bulk
  const act = (what: 'suspend' | 'resume' | 'bury') => () => doInBulk(what, selected, locale)
  const download = (form: 'json' | 'csv') => () => downloadCards(study.snapshot(), selected, locale, form)
  return (
    <div className={styles.actions}>
      <button type="button" aria-keyshortcuts="s" onClick={act('suspend')}>
        <Icon name="suspend" size={16} /> {words.suspend} <kbd>s</kbd>
      </button>
      <button type="button" onClick={act('resume')}>
        <Icon name="open" size={16} /> {words.resume}
      </button>
      <button type="button" aria-keyshortcuts="b" onClick={act('bury')}>
        <Icon name="bury" size={16} /> {words.bury} <kbd>b</kbd>
      </button>
      <ResetButton selected={selected} locale={locale} />
      <button type="button" onClick={download('json')}>
        <Icon name="download" size={16} /> {words.json}
      </button>
      <button type="button" onClick={download('csv')}>
        <Icon name="download" size={16} /> {words.csv}
      </button>
    </div>
  )
}
