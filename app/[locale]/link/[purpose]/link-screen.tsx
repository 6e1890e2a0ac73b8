'use client'

import { useState, useSyncExternalStore } from 'react'
import { type LinkPurpose, followLink } from '#client/account-changes'
import { linkWords } from '#i18n/pages/link'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { type PagePath, localPath } from '../../../local-path'
import { AccountField } from '../../account/account-field'
import styles from '../../account/account.module.css'
import { useAccountForm } from '../../account/use-account-form'

type Props = { readonly purpose: LinkPurpose; readonly locale: Locale }

const NEXT: Readonly<Record<LinkPurpose, PagePath>> = {
  sign_in: '/signin',
  reset: '/signin',
  address: '/account',
}

const subscribe = (listener: () => void): (() => void) => {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
const tokenHere = (): string => location.hash.slice(1)
const nowhere = (): string => ''

/**
 * Where a mailed link leads. Opening it does nothing, since mail programs open links by themselves; a press does. The
 * token leaves the address once it is used.
 */
export function LinkScreen({ purpose, locale }: Props) {
  const words = linkWords(locale)
  const token = useSyncExternalStore(subscribe, tokenHere, nowhere)
  const [isUsed, setIsUsed] = useState(false)
  const { title, hint, done, next } = words[purpose]
  return (
    <section className={styles.page}>
      <h1>{title}</h1>
      {isUsed ? (
        <>
          <p role="status">{done}</p>
          <a className={styles.link} href={localPath(locale, NEXT[purpose])}>
            {next}
          </a>
        </>
      ) : token === '' ? (
        <>
          <p>{words.broken}</p>
          <Another locale={locale} />
        </>
      ) : (
        <>
          <p>{hint}</p>
          <LinkForm {...{ purpose, token, locale }} onUsed={() => setIsUsed(true)} />
        </>
      )}
    </section>
  )
}

const Another = ({ locale }: { readonly locale: Locale }) => (
  <a className={styles.link} href={localPath(locale, '/forgot')}>
    {linkWords(locale).another}
  </a>
)

type FormProps = Props & { readonly token: string; readonly onUsed: () => void }

function LinkForm({ purpose, token, onUsed, locale }: FormProps) {
  const words = linkWords(locale)
  const { onSubmit, fault, isBusy } = useAccountForm(async (field) => {
    const found = await followLink(purpose, token, { password: field('password'), language: locale })
    if (found === null) {
      onUsed()
      history.replaceState(null, '', location.pathname)
    }
    return found
  })
  const isSignedOut = purpose === 'address' && fault === 'sign_in_again'
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      {purpose === 'reset' && (
        <AccountField
          name="password"
          label={words.password}
          hint={signInWords(locale).passwordHint}
          type="password"
          autoComplete="new-password"
        />
      )}
      <p role="alert">
        {fault !== null && (isSignedOut ? words.signInFirst : signInWords(locale).faults[fault])}
      </p>
      <button type="submit" className={styles.primary} disabled={isBusy}>
        {words[purpose].confirm}
      </button>
      {fault === 'link_used' && purpose !== 'address' && <Another locale={locale} />}
      {isSignedOut && (
        <a className={styles.link} href={localPath(locale, '/signin')}>
          {words.signIn}
        </a>
      )}
    </form>
  )
}
