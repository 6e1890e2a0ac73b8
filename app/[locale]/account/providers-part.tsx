'use client'

import { useState } from 'react'
import { type Access, PROVIDER_NAMES, type Provider, signInWith } from '#client/account'
import { canUnlink, unlinkProvider } from '#client/account-changes'
import type { AccountFault } from '#client/account-request'
import { accountWords } from '#i18n/pages/account'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { AccountSection } from './account-section'
import styles from './account.module.css'

type Props = {
  readonly access: Access
  readonly providers: readonly Provider[]
  readonly onChanged: () => void
  readonly locale: Locale
}

/** The providers that open this account, and those that could. */
export function ProvidersPart({ access, providers, onChanged, locale }: Props) {
  const words = accountWords(locale).providers
  const [fault, setFault] = useState<AccountFault | null>(null)
  const shown = [...new Set([...providers, ...access.linked])]
  async function change(provider: Provider): Promise<void> {
    const isLinked = access.linked.includes(provider)
    setFault(
      isLinked ? await unlinkProvider(provider) : await signInWith(provider, localPath(locale, '/account')),
    )
    onChanged()
  }
  if (shown.length === 0) return null
  return (
    <AccountSection title={words.title} hint={words.hint}>
      <ul className={styles.list}>
        {shown.map((provider) => (
          <ProviderRow
            key={provider}
            name={PROVIDER_NAMES[provider]}
            isLinked={access.linked.includes(provider)}
            canChange={!access.linked.includes(provider) || canUnlink(access)}
            onChange={() => void change(provider)}
            locale={locale}
          />
        ))}
      </ul>
      <p role="alert">{fault !== null && signInWords(locale).faults[fault]}</p>
    </AccountSection>
  )
}

type RowProps = {
  readonly name: string
  readonly isLinked: boolean
  readonly canChange: boolean
  readonly onChange: () => void
  readonly locale: Locale
}

function ProviderRow({ name, isLinked, canChange, onChange, locale }: RowProps) {
  const words = accountWords(locale).providers
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <p>{isLinked ? words.linked : words.notLinked}</p>
      </div>
      {canChange && (
        <button type="button" className={styles.button} onClick={onChange}>
          {isLinked ? words.unlink(name) : words.link(name)}
        </button>
      )}
    </li>
  )
}
