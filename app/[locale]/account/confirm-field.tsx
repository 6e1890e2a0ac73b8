import { accountWords } from '#i18n/pages/account'
import type { Locale } from '#i18n/locale'
import { AccountField } from './account-field'
import styles from './account.module.css'

type Props = { readonly hasPassword: boolean; readonly locale: Locale }

/** Asks whether it is the learner: by the password, or, left empty or with none, by having signed in a moment ago. */
export function ConfirmField({ hasPassword, locale }: Props) {
  const words = accountWords(locale).confirm
  if (!hasPassword) return <p className={styles.hint}>{words.fresh}</p>
  return (
    <AccountField
      name="password"
      label={words.password}
      hint={words.hint}
      type="password"
      autoComplete="current-password"
      isRequired={false}
    />
  )
}
