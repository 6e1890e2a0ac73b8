'use client'

import { changePassword } from '#client/account-changes'
import { accountWords } from '#i18n/pages/account'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { AccountField } from './account-field'
import { AccountSection } from './account-section'
import styles from './account.module.css'
import { useAccountForm } from './use-account-form'

type Props = {
  readonly hasPassword: boolean
  readonly onChanged: () => void
  readonly locale: Locale
}

/** A new password, for the old one. */
export function PasswordPart({ hasPassword, onChanged, locale }: Props) {
  const words = accountWords(locale).password
  const { onSubmit, fault, isBusy, isDone } = useAccountForm(async (field) => {
    const change = { current: field('current'), password: field('next'), language: locale }
    const found = await changePassword(change)
    if (found === null) onChanged()
    return found
  })
  return (
    <AccountSection title={words.title} hint={hasPassword ? words.hint : words.noneYet}>
      <form className={styles.form} onSubmit={onSubmit}>
        {hasPassword && (
          <AccountField
            name="current"
            label={words.current}
            type="password"
            autoComplete="current-password"
          />
        )}
        <AccountField
          name="next"
          label={words.next}
          hint={signInWords(locale).passwordHint}
          type="password"
          autoComplete="new-password"
        />
        <p role="alert">{fault !== null && signInWords(locale).faults[fault]}</p>
        <button type="submit" className={styles.button} disabled={isBusy}>
          {words.confirm}
        </button>
        <p role="status">{isDone && words.done}</p>
      </form>
    </AccountSection>
  )
}
