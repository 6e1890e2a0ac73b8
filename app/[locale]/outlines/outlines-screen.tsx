'use client'

import { useMemo, useState } from 'react'
import { useStudy } from '#client/use-study'
import { readOutline } from '#core/deck/outline'
import type { OwnOutline } from '#core/deck/own-outline'
import { outlinesWords } from '#i18n/pages/outlines'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { say } from '../toast'
import { OutlineForm } from './outline-form'
import { OutlineTree } from './outline-tree'
import styles from './outlines.module.css'
import { removeOutline, restoreOutline } from './save-outline'

/** Outlines the learner pasted: the tree as it is read, and a place to fill in each term's meaning. */
export function OutlinesScreen({ locale }: { readonly locale: Locale }) {
  const words = outlinesWords(locale)
  const { state, status } = useStudy()
  const all = [...state.outlines.values()].flatMap(({ value }) => value ?? [])
  const outlines = all.filter(({ removed }) => !removed)
  const removed = all.filter((outline) => outline.removed)
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      <p>
        <a href={localPath(locale, '/notes')}>{words.toNotes}</a>
      </p>
      {status === 'ready' && (
        <>
          <OutlineForm locale={locale} outline={null} />
          {outlines.map((outline) => (
            <SavedOutline key={outline.outlineId} outline={outline} locale={locale} />
          ))}
          <RemovedOutlines {...{ removed, locale }} />
        </>
      )}
    </section>
  )
}

function SavedOutline({ outline, locale }: { readonly outline: OwnOutline; readonly locale: Locale }) {
  const words = outlinesWords(locale)
  const [isEditing, setIsEditing] = useState(false)
  const read = useMemo(() => readOutline(outline.text), [outline.text])
  return (
    <section className={styles.outline} aria-labelledby={outline.outlineId}>
      <header>
        <h2 id={outline.outlineId} dir="auto">
          {outline.title}
        </h2>
        <button type="button" onClick={() => setIsEditing(!isEditing)} aria-expanded={isEditing}>
          {words.edit}
        </button>
        <button type="button" onClick={() => say(words.removed, removeOutline(outline))}>
          {words.remove}
        </button>
      </header>
      {isEditing ? (
        <OutlineForm locale={locale} outline={outline} onSaved={() => setIsEditing(false)} />
      ) : (
        <OutlineTree outlineId={outline.outlineId} outline={read} locale={locale} />
      )}
    </section>
  )
}

type RemovedProps = { readonly removed: readonly OwnOutline[]; readonly locale: Locale }

/** What was removed can come back at any time. */
function RemovedOutlines({ removed, locale }: RemovedProps) {
  const words = outlinesWords(locale)
  if (removed.length === 0) return null
  return (
    <details className={styles.outline}>
      <summary>{words.removedOnes(removed.length)}</summary>
      <ul>
        {removed.map(({ outlineId, title }) => (
          <li key={outlineId}>
            <span dir="auto">{title}</span>{' '}
            <button type="button" className={styles.quiet} onClick={() => restoreOutline(outlineId)}>
              {words.restore}
              <span className="visually-hidden">: {title}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
