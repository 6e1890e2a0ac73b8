'use client'

import { type FormEvent, useState } from 'react'
import { askForLink } from '#client/account-changes'
import type { AccountFault } from '#client/account-request'
import { linkWords } from '#i18n/pages/link'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { AccountField } from '../account/account-field'
import styles from '../account/account.module.css'
import { useHydrated } from '../use-hydrated'

/** An address, and what shall be mailed to it. */
export function ForgotForm({ locale }: { readonly locale: Locale }) {
  const words = linkWords(locale).forgot
  const [fault, setFault] = useState<AccountFault | null>(null)
  const [sentTo, setSentTo] = useState('')
  const isHydrated = useHydrated()
  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const email = String(new FormData(event.currentTarget).get('email'))
    const { submitter } = event.nativeEvent as SubmitEvent
    const purpose = submitter?.getAttribute('value') === 'sign_in' ? 'sign_in' : 'reset'
    const found = await askForLink(email, purpose, locale)
    setFault(found)
    setSentTo(found === null ? email : '')
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <AccountField name="email" label={words.email} hint={words.hint} type="email" autoComplete="username" />
      <p role="alert">{fault !== null && signInWords(locale).faults[fault]}</p>
      <button type="submit" className={styles.primary} value="reset" disabled={!isHydrated}>
        {words.reset}
      </button>
      <button type="submit" className={styles.button} value="sign_in" disabled={!isHydrated}>
        {words.sign_in}
      </button>
      <p role="status">{sentTo !== '' && words.sent(sentTo)}</p>
    </form>
  )
}
