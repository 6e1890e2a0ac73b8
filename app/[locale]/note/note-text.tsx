'use client'

import '#ui/formula-styles'
import { useEffect, useState } from 'react'
import { renderNote } from '#client/render-note'
import { noteWords } from '#i18n/pages/note'
import type { Locale } from '#i18n/locale'
import styles from './note.module.css'

type Props = { readonly text: string; readonly locale: Locale }

/** Plain until the renderer has it, and for good where it cannot be rendered. */
export function NoteText({ text, locale }: Props) {
  const [rendered, setRendered] = useState<{ readonly text: string; readonly html: string | null } | null>(
    null,
  )
  useEffect(() => {
    let isCurrent = true
    void renderNote(text).then((html) => isCurrent && setRendered({ text, html }))
    return () => {
      isCurrent = false
    }
  }, [text])
  const isDone = rendered?.text === text
  if (!isDone || rendered.html === null) {
    return (
      <>
        {isDone && <p className={styles.hint}>{noteWords(locale).asItIs}</p>}
        <p className={styles.plain} dir="auto">
          {text}
        </p>
      </>
    )
  }
  // Sanitised by client/note-html.ts, which renders formulas only after that.
  return <div className={styles.text} dir="auto" dangerouslySetInnerHTML={{ __html: rendered.html }} />
}
