'use client'

import { useEffect, useState } from 'react'
import { type Standing, readStanding } from '#client/account'
import { rememberAddress } from '#client/account-changes'
import type { OutsideFault } from '#client/account-request'
import type { Account } from '#client/profile'
import { useStudy } from '#client/use-study'
import { accountWords } from '#i18n/pages/account'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { localPath } from '../../local-path'
import styles from './account.module.css'
import { AddressPart } from './address-part'
import { DeleteAccount } from './delete-account'
import { EverythingPart } from './everything-part'
import { PasswordPart } from './password-part'
import { ProvidersPart } from './providers-part'
import { SignInsPart } from './sign-ins-part'
import { SignOut } from './sign-out'

type Props = { readonly locale: Locale }
type ScreenProps = Props & {
  /** With what somebody who came from a provider was sent back. */
  readonly outsideFault: OutsideFault | null
}

/** What a learner can see and do about the account itself. */
export function AccountScreen({ outsideFault, locale }: ScreenProps) {
  const { status, account } = useStudy()
  return (
    <div className={styles.page}>
      <h1>{accountWords(locale).title}</h1>
      {outsideFault !== null && (
        <p role="alert" className={styles.fault}>
          {signInWords(locale).faults[outsideFault]}
        </p>
      )}
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

async function readAndRemember(): Promise<Standing | null> {
  const standing = await readStanding()
  if (standing?.account) rememberAddress(standing.account)
  return standing
}

/** What this browser remembers is shown at once; what the server has to say of it, when it comes. */
function SignedIn({ account, locale }: Props & { readonly account: Account }) {
  const words = accountWords(locale)
  const [standing, setStanding] = useState<Standing | 'loading' | null>('loading')
  const look = (): void => void readAndRemember().then(setStanding)
  useEffect(() => void readAndRemember().then(setStanding), [])
  return (
    <>
      <p>{words.signedInAs(account.email ?? '')}</p>
      <SignOut locale={locale} />
      {standing === 'loading' && <p>{words.signIns.loading}</p>}
      {standing === null && <p role="alert">{words.offline}</p>}
      {typeof standing === 'object' && standing !== null && (
        <Parts {...{ account, standing, locale }} onChanged={look} />
      )}
    </>
  )
}

type PartsProps = Props & {
  readonly account: Account
  readonly standing: Standing
  readonly onChanged: () => void
}

function Parts({ account: remembered, standing, onChanged, locale }: PartsProps) {
  const words = accountWords(locale)
  const { account, access, hasMail } = standing
  if (access === null || account?.learnerId !== remembered.learnerId)
    return (
      <p role="alert">
        {words.signedOut} <a href={localPath(locale, '/signin')}>{words.signInAgain}</a>
      </p>
    )
  return (
    <>
      <AddressPart {...{ account, access, hasMail, onChanged, locale }} />
      <PasswordPart {...{ onChanged, locale }} hasPassword={access.hasPassword} />
      <ProvidersPart {...{ access, onChanged, locale }} providers={standing.providers} />
      <SignInsPart {...{ standing, locale }} />
      <EverythingPart {...{ account, locale }} hasPassword={access.hasPassword} />
      <DeleteAccount {...{ account, locale }} hasPassword={access.hasPassword} />
    </>
  )
}
