'use client'

import { useMemo, useState } from 'react'
import { study } from '#client/study'
import { useStudy } from '#client/use-study'
import { readOutline } from '#core/deck/outline'
import type { OwnOutline } from '#core/deck/own-outline'
import { outlinesWords } from '#i18n/pages/outlines'
import type { Locale } from '#i18n/translate'
import { OutlineForm } from './outline-form'
import { OutlineTree } from './outline-tree'
import styles from './outlines.module.css'

/** Outlines the learner pasted: the tree as it is read, and a place to fill in each term's meaning. */
export function OutlinesScreen({ locale }: { readonly locale: Locale }) {
  const words = outlinesWords(locale)
  const { state, status } = useStudy()
  const outlines = [...state.outlines.values()].flatMap(({ value }) =>
    value === null || value.removed ? [] : [value],
  )
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      {status === 'ready' && (
        <>
          <OutlineForm locale={locale} outline={null} />
          {outlines.map((outline) => (
            <SavedOutline key={outline.outlineId} outline={outline} locale={locale} />
          ))}
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
        <h2 id={outline.outlineId}>{outline.title}</h2>
        <button type="button" onClick={() => setIsEditing(!isEditing)} aria-expanded={isEditing}>
          {words.edit}
        </button>
        <button
          type="button"
          onClick={() => study.record({ kind: 'ownOutline.removed', body: { outlineId: outline.outlineId } })}
        >
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
