'use client'

import { type FormEvent, useState } from 'react'
import { deleteAccount } from '#client/account'
import type { AccountFault } from '#client/account-request'
import type { Account } from '#client/profile'
import { accountWords } from '#i18n/pages/account'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { saveEverything } from '../save-everything'
import styles from './account.module.css'

/** The end of an account: what goes is said first, a file is offered, and the password is asked for once more. */
export function DeleteAccount({ account, locale }: { readonly account: Account; readonly locale: Locale }) {
  const words = accountWords(locale).deletion
  const [fault, setFault] = useState<AccountFault | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    setIsBusy(true)
    const password = String(new FormData(event.currentTarget).get('password'))
    const found = await deleteAccount(account, password)
    if (found === null) return location.assign(localPath(locale, '/'))
    setFault(found)
    setIsBusy(false)
  }
  return (
    <details className={styles.deletion}>
      <summary>{words.title}</summary>
      <p>{words.warning}</p>
      <button type="button" className={styles.button} onClick={() => void saveEverything()}>
        {words.saveFile}
      </button>
      <form className={styles.form} onSubmit={(event) => void submit(event)}>
        <label htmlFor="deletion-password">{words.password}</label>
        <input
          id="deletion-password"
          name="password"
          type="password"
          maxLength={512}
          autoComplete="current-password"
          aria-describedby="deletion-hint"
        />
        <p id="deletion-hint" className={styles.hint}>
          {words.hint}
        </p>
        <p role="alert">{fault !== null && signInWords(locale).faults[fault]}</p>
        <button type="submit" className={styles.button} disabled={isBusy}>
          {words.confirm}
        </button>
      </form>
    </details>
  )
}
