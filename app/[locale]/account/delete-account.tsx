'use client'

import { deleteAccount } from '#client/account'
import type { Account } from '#client/profile'
import { accountWords } from '#i18n/pages/account'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { saveEverything } from '../save-everything'
import styles from './account.module.css'
import { ConfirmField } from './confirm-field'
import { useAccountForm } from './use-account-form'

type Props = { readonly account: Account; readonly hasPassword: boolean; readonly locale: Locale }

/** The end of an account: what goes is said first, a file is offered, and the password is asked for once more. */
export function DeleteAccount({ account, hasPassword, locale }: Props) {
  const words = accountWords(locale).deletion
  const { onSubmit, fault, isBusy } = useAccountForm(async (field) => {
    const found = await deleteAccount(account, field('password'))
    if (found === null) location.assign(localPath(locale, '/'))
    return found
  })
  return (
    <details className={styles.deletion}>
      <summary>{words.title}</summary>
      <p>{words.warning}</p>
      <button type="button" className={styles.button} onClick={() => void saveEverything()}>
        {words.saveFile}
      </button>
      <form className={styles.form} onSubmit={onSubmit}>
        <ConfirmField {...{ hasPassword, locale }} />
        <p role="alert">{fault !== null && signInWords(locale).faults[fault]}</p>
        <button type="submit" className={styles.button} disabled={isBusy}>
          {words.confirm}
        </button>
      </form>
    </details>
  )
}
