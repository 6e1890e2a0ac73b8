'use client'

import { useStudy } from '#client/use-study'
import { accountWords } from '#i18n/pages/account'
import { settingsWords } from '#i18n/pages/settings'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import styles from './settings.module.css'

/** Who is signed in, and where to see to it. */
export function AccountPart({ locale }: { readonly locale: Locale }) {
  const words = settingsWords(locale).account
  const standing = accountWords(locale)
  const { account } = useStudy()
  const isGuest = account === null
  return (
    <>
      <p>{isGuest ? standing.guest : standing.signedInAs(account.email ?? '')}</p>
      {!isGuest && <p>{words.hint}</p>}
      <a className={styles.link} href={localPath(locale, isGuest ? '/signin' : '/account')}>
        {isGuest ? standing.signIn : words.link}
      </a>
    </>
  )
}
