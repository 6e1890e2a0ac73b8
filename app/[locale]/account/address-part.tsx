'use client'

import { useState } from 'react'
import type { Access } from '#client/account'
import { changeAddress } from '#client/account-changes'
import type { AccountFault } from '#client/account-request'
import type { Account } from '#client/profile'
import { accountWords } from '#i18n/pages/account'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { AccountField } from './account-field'
import { AccountSection } from './account-section'
import styles from './account.module.css'
import { ConfirmField } from './confirm-field'
import { useAccountForm } from './use-account-form'

type Props = {
  readonly account: Account
  readonly access: Access
  readonly hasMail: boolean
  readonly onChanged: () => void
  readonly locale: Locale
}

/** Whose the address is, and another one. */
export function AddressPart({ account, access, hasMail, onChanged, locale }: Props) {
  const words = accountWords(locale).address
  const [outcome, setOutcome] = useState('')
  async function change(email: string, password: string): Promise<AccountFault | null> {
    const found = await changeAddress(account, { email, password, language: locale })
    setOutcome(found === 'mailed' || found === 'changed' ? words[found](email) : '')
    if (found === 'changed') onChanged()
    return found === 'mailed' || found === 'changed' ? null : found
  }
  const { onSubmit, fault, isBusy } = useAccountForm((field) => change(field('email'), field('password')))
  const standing = access.isProved ? words.isProved : hasMail ? words.isUnproved : words.cannotProve
  return (
    <AccountSection title={words.title}>
      <p>
        {account.email} · {standing}
      </p>
      {!access.isProved && hasMail && (
        <Prove onProve={() => change(account.email ?? '', '')} locale={locale} />
      )}
      <form className={styles.form} onSubmit={onSubmit}>
        <AccountField name="email" label={words.next} type="email" autoComplete="username" />
        <ConfirmField hasPassword={access.hasPassword} locale={locale} />
        <p role="alert">{fault !== null && signInWords(locale).faults[fault]}</p>
        <button type="submit" className={styles.button} disabled={isBusy}>
          {words.confirm}
        </button>
      </form>
      <p role="status">{outcome}</p>
    </AccountSection>
  )
}

type ProveProps = { readonly onProve: () => Promise<AccountFault | null>; readonly locale: Locale }

function Prove({ onProve, locale }: ProveProps) {
  const { onSubmit, fault, isBusy } = useAccountForm(onProve)
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <button type="submit" className={styles.button} disabled={isBusy}>
        {accountWords(locale).address.prove}
      </button>
      <p role="alert">{fault !== null && signInWords(locale).faults[fault]}</p>
    </form>
  )
}
