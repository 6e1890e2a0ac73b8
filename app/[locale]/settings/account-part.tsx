'use client'

import { useState } from 'react'
import { signOut } from '#client/account'
import { useStudy } from '#client/use-study'
import { settingsWords } from '#i18n/pages/settings'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import styles from './settings.module.css'

/** Who is signed in, and the way in or out. */
export function AccountPart({ locale }: { readonly locale: Locale }) {
  const words = settingsWords(locale).account
  const { account, sync } = useStudy()
  const [isOffline, setIsOffline] = useState(false)
  if (account === null) {
    return (
      <>
        <p>{words.guest}</p>
        <a className={styles.link} href={localPath(locale, '/signin')}>
          {words.signIn}
        </a>
      </>
    )
  }
  async function leave(): Promise<void> {
    const fault = await signOut()
    if (fault === null) location.assign(localPath(locale, '/'))
    else setIsOffline(true)
  }
  return (
    <>
      <p>{words.signedInAs(account.email ?? '')}</p>
      {sync.pendingCount > 0 && <p>{words.unsent(sync.pendingCount)}</p>}
      <button type="button" className={styles.button} onClick={() => void leave()}>
        {words.signOut}
      </button>
      <p role="alert">{isOffline && words.cannotSignOut}</p>
    </>
  )
}
