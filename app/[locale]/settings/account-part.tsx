'use client'

import { useState } from 'react'
import { sendUnsent, signOut } from '#client/account'
import { useStudy } from '#client/use-study'
import { settingsWords } from '#i18n/pages/settings'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { saveEverything } from '../save-everything'
import { DeleteAccount } from './delete-account'
import styles from './settings.module.css'

type Props = { readonly locale: Locale }

/** Who is signed in, and the way in or out. */
export function AccountPart({ locale }: Props) {
  const words = settingsWords(locale).account
  const { account } = useStudy()
  if (account !== null)
    return (
      <>
        <SignedIn locale={locale} email={account.email ?? ''} />
        <DeleteAccount {...{ account, locale }} />
      </>
    )
  return (
    <>
      <p>{words.guest}</p>
      <a className={styles.link} href={localPath(locale, '/signin')}>
        {words.signIn}
      </a>
    </>
  )
}

/** The button that was pressed has made way for the question. */
const takeFocus = (question: HTMLElement | null): void => question?.focus()

function SignedIn({ locale, email }: Props & { readonly email: string }) {
  const words = settingsWords(locale).account
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
      <p>{words.signedInAs(email)}</p>
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
            {words.signOutAndKeep}
          </button>
          <button type="button" className={styles.button} onClick={() => void saveEverything()}>
            {words.saveFile}
          </button>
          <button type="button" className={styles.button} onClick={() => void leave('delete')}>
            {words.signOutAndDelete}
          </button>
          <button type="button" className={styles.button} onClick={() => setIsAsked(false)}>
            {words.stay}
          </button>
        </div>
      ) : (
        <button type="button" className={styles.button} onClick={() => void ask()}>
          {words.signOut}
        </button>
      )}
      <p role="alert">{isOffline && words.cannotSignOut}</p>
    </>
  )
}
