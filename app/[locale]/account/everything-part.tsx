'use client'

import { fetchEverything } from '#client/account-changes'
import { downloadFile } from '#client/download'
import type { Account } from '#client/profile'
import { accountWords } from '#i18n/pages/account'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { nameOfExport } from '../save-everything'
import { AccountSection } from './account-section'
import styles from './account.module.css'
import { ConfirmField } from './confirm-field'
import { useAccountForm } from './use-account-form'

type Props = { readonly account: Account; readonly hasPassword: boolean; readonly locale: Locale }

/** What the server holds, as a file. */
export function EverythingPart({ account, hasPassword, locale }: Props) {
  const words = accountWords(locale).everything
  const { onSubmit, fault, isBusy, isDone } = useAccountForm(async (field) => {
    const found = await fetchEverything(account, field('password'))
    if (typeof found === 'string') return found
    downloadFile(nameOfExport('account', 'json'), found)
    return null
  })
  return (
    <AccountSection title={words.title} hint={words.hint}>
      <form className={styles.form} onSubmit={onSubmit}>
        <ConfirmField {...{ hasPassword, locale }} />
        <p role="alert">{fault !== null && signInWords(locale).faults[fault]}</p>
        <button type="submit" className={styles.button} disabled={isBusy}>
          {words.confirm}
        </button>
        <p role="status">{isDone && words.done}</p>
      </form>
      <a className={styles.link} href={localPath(locale, '/privacy')}>
        {accountWords(locale).privacy}
      </a>
    </AccountSection>
  )
}
