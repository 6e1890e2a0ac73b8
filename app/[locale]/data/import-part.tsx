'use client'

import { type ChangeEvent, useId } from 'react'
import { dataWords } from '#i18n/pages/data'
import type { Locale } from '#i18n/locale'
import styles from './data.module.css'
import { type Import, useImport } from './use-import'

type Props = { readonly locale: Locale }

/** Says what a file would add before anything is written. */
export function ImportPart({ locale }: Props) {
  const words = dataWords(locale).import
  const { current, choose, confirm } = useImport()
  const hintId = useId()
  function take({ currentTarget: input }: ChangeEvent<HTMLInputElement>): void {
    choose(input.files?.[0] ?? null)
    input.value = '' // so that the same file can be chosen again
  }
  return (
    <>
      <p id={hintId} className={styles.hint}>
        {words.hint}
      </p>
      <label className={styles.button}>
        {words.choose}
        <input type="file" accept=".json,application/json" aria-describedby={hintId} onChange={take} />
      </label>
      <div role="status" className={isFault(current) ? styles.fault : styles.outcome}>
        {linesOf(current, words).map((line) => (
          <p key={line} dir="auto">
            {line}
          </p>
        ))}
      </div>
      {current.step === 'preview' && current.fresh.length > 0 && (
        <button type="button" className={styles.primary} onClick={() => confirm(current)}>
          {words.confirm(current.fresh.length)}
        </button>
      )}
      <p className={styles.hint}>{words.later}</p>
    </>
  )
}

const isFault = ({ step }: Import): boolean =>
  step === 'unreadable' || step === 'tooLarge' || step === 'failed'

function linesOf(current: Import, words: ReturnType<typeof dataWords>['import']): readonly string[] {
  if (current.step === 'none') return []
  if (current.step === 'done') return [words.done(current.count)]
  if (current.step !== 'preview') return [words[current.step]]
  const { fileName, fresh, knownCount, unreadableCount } = current
  return [
    fileName,
    words.preview(fresh.length, knownCount, unreadableCount),
    fresh.length === 0 ? words.nothing : words.first,
  ]
}
