'use client'

import { useState } from 'react'
import { askForLink } from '#client/account-changes'
import { linkWords } from '#i18n/pages/link'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { AccountField } from '../account/account-field'
import styles from '../account/account.module.css'
import { useAccountForm } from '../account/use-account-form'
import { useHydrated } from '../use-hydrated'

/** An address, and what shall be mailed to it. */
export function ForgotForm({ locale }: { readonly locale: Locale }) {
  const words = linkWords(locale).forgot
  const [address, setAddress] = useState('')
  const isHydrated = useHydrated()
  const { onSubmit, fault, isBusy, isDone } = useAccountForm((field) => {
    setAddress(field('email'))
    return askForLink(field('email'), field('purpose') === 'sign_in' ? 'sign_in' : 'reset', locale)
  })
  const button = { type: 'submit', name: 'purpose', disabled: !isHydrated || isBusy } as const
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <AccountField name="email" label={words.email} hint={words.hint} type="email" autoComplete="username" />
      <p role="alert">{fault !== null && signInWords(locale).faults[fault]}</p>
      <button {...button} className={styles.primary} value="reset">
        {words.reset}
      </button>
      <button {...button} className={styles.button} value="sign_in">
        {words.sign_in}
      </button>
      <p role="status">{isDone && words.sent(address)}</p>
    </form>
  )
}
