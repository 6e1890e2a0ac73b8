'use client'

import type { Account } from '#client/profile'
import { useStudy } from '#client/use-study'
import { accountWords } from '#i18n/pages/account'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { localPath } from '../../local-path'
import styles from './account.module.css'
import { DeleteAccount } from './delete-account'
import { SignInsPart } from './sign-ins-part'
import { SignOut } from './sign-out'

type Props = { readonly locale: Locale }

/** What a learner can see and do about the account itself. */
export function AccountScreen({ locale }: Props) {
  const { status, account } = useStudy()
  return (
    <div className={styles.page}>
      <h1>{accountWords(locale).title}</h1>
      {status === 'loading' ? (
        <p>{pick(locale).review.loading}</p>
      ) : account === null ? (
        <Guest locale={locale} />
      ) : (
        <SignedIn {...{ account, locale }} />
      )}
    </div>
  )
}

function Guest({ locale }: Props) {
  const words = accountWords(locale)
  return (
    <>
      <p>{words.guest}</p>
      <a className={styles.link} href={localPath(locale, '/signin')}>
        {words.signIn}
      </a>
    </>
  )
}

function SignedIn({ account, locale }: Props & { readonly account: Account }) {
  const words = accountWords(locale)
  return (
    <>
      <p>{words.signedInAs(account.email ?? '')}</p>
      <SignOut locale={locale} />
      <SignInsPart locale={locale} />
      <DeleteAccount {...{ account, locale }} />
    </>
  )
}
