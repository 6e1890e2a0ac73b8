'use client'

import { useState } from 'react'
import { sendUnsent, signOut } from '#client/account'
import { useStudy } from '#client/use-study'
import { accountWords } from '#i18n/pages/account'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { saveEverything } from '../save-everything'
import styles from './account.module.css'

/** The button that was pressed has made way for the question. */
const takeFocus = (question: HTMLElement | null): void => question?.focus()

/** The way out, which asks first what becomes of records that are on this device alone. */
export function SignOut({ locale }: { readonly locale: Locale }) {
  const words = accountWords(locale).signOut
  const { sync } = useStudy()
  const [isOffline, setIsOffline] = useState(false)
  const [isAsked, setIsAsked] = useState(false)
  async function leave(fate: 'keep' | 'delete'): Promise<void> {
    const fault = await signOut(fate)
    if (fault === null) location.assign(localPath(locale, '/'))
    else setIsOffline(true)
  }
  async function ask(): Promise<void> {
    if ((await sendUnsent()) > 0) setIsAsked(true)
    else await leave('keep')
  }
  return (
    <>
      {isAsked ? (
        <div
          ref={takeFocus}
          tabIndex={-1}
          role="group"
          aria-label={words.unsent(sync.pendingCount)}
          className={styles.asked}
        >
          <p>{words.unsent(sync.pendingCount)}</p>
          <button type="button" className={styles.button} onClick={() => void leave('keep')}>
            {words.keep}
          </button>
          <button type="button" className={styles.button} onClick={() => void saveEverything()}>
            {words.saveFile}
          </button>
          <button type="button" className={styles.button} onClick={() => void leave('delete')}>
            {words.remove}
          </button>
          <button type="button" className={styles.button} onClick={() => setIsAsked(false)}>
            {words.stay}
          </button>
        </div>
      ) : (
        <button type="button" className={styles.button} onClick={() => void ask()}>
          {words.leave}
        </button>
      )}
      <p role="alert">{isOffline && words.offline}</p>
    </>
  )
}
