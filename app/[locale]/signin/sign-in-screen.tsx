'use client'

import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import {
  PROVIDER_NAMES,
  type Provider,
  type Standing,
  enter,
  readStanding,
  signIn,
  signInWith,
  signUp,
} from '#client/account'
import type { AccountFault, OutsideFault } from '#client/account-request'
import { type GuestRecords, readGuestRecords } from '#client/guest'
import { accountWords } from '#i18n/pages/account'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { type PagePath, localPath } from '../../local-path'
import { useHydrated } from '../use-hydrated'
import styles from './sign-in.module.css'

type Mode = 'signIn' | 'signUp'

type Props = {
  /** With what somebody who came from a provider was sent back. */
  readonly outsideFault: OutsideFault | null
  readonly locale: Locale
}

/** Sign-in and sign-up, with one question: whether what the guest did comes along. */
export function SignInScreen({ outsideFault, locale }: Props) {
  const words = signInWords(locale)
  const [standing, setStanding] = useState<Standing | null>(null)
  const [guest, setGuest] = useState<GuestRecords | null>(null)
  const [takesAlong, setTakesAlong] = useState(true)

  useEffect(() => {
    void readStanding().then(setStanding)
    void readGuestRecords().then(setGuest)
  }, [])

  async function finish(): Promise<AccountFault | null> {
    const account = (await readStanding())?.account ?? null
    if (account === null) return 'offline'
    const { isEmpty } = guest ?? (await readGuestRecords())
    await enter(account, takesAlong && !isEmpty)
    location.assign(localPath(locale, '/'))
    return null
  }

  const along = guest !== null && !guest.isEmpty && (
    <TakeAlong {...{ guest, locale }} isChosen={takesAlong} onChoose={setTakesAlong} />
  )
  if (!standing?.account) {
    return <SignInForm {...{ locale, along, finish, outsideFault }} providers={standing?.providers ?? []} />
  }
  return (
    <section className={styles.page}>
      <h1>{words.welcome}</h1>
      <p>{accountWords(locale).signedInAs(standing.account.email ?? '')}</p>
      {along}
      <button type="button" className={styles.primary} onClick={() => void finish()}>
        {words.goOn}
      </button>
    </section>
  )
}

type TakeAlongProps = {
  readonly guest: GuestRecords
  readonly locale: Locale
  readonly isChosen: boolean
  readonly onChoose: (isChosen: boolean) => void
}

function TakeAlong({ guest, locale, isChosen, onChoose }: TakeAlongProps) {
  const words = signInWords(locale)
  return (
    <>
      <label className={styles.along}>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
          aria-describedby={guest.hasSettings ? 'settings-along' : undefined}
        />
        {words.takeAlong(guest.gradeCount)}
      </label>
      {guest.hasSettings && (
        <p id="settings-along" className={styles.hint}>
          {words.settingsAlong}
        </p>
      )}
    </>
  )
}

type FormProps = Props & {
  readonly along: ReactNode
  readonly providers: readonly Provider[]
  readonly finish: () => Promise<AccountFault | null>
}

function SignInForm({ locale, along, providers, finish, outsideFault }: FormProps) {
  const words = signInWords(locale)
  const [mode, setMode] = useState<Mode>('signIn')
  const [fault, setFault] = useState<AccountFault | null>(outsideFault)
  const [isBusy, setIsBusy] = useState(false)
  const isHydrated = useHydrated()

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const [email, password] = [String(fields.get('email')), String(fields.get('password'))]
    setIsBusy(true)
    setFault(
      (mode === 'signUp' ? await signUp(email, password, locale) : await signIn(email, password)) ??
        (await finish()),
    )
    setIsBusy(false)
  }

  function changeMode(): void {
    setMode(mode === 'signIn' ? 'signUp' : 'signIn')
    setFault(null)
  }

  return (
    <section className={styles.page}>
      <h1>{words[mode]}</h1>
      <p className={styles.why}>{words.why}</p>
      <form onSubmit={(event) => void submit(event)}>
        <CredentialFields {...{ mode, locale }} />
        {along}
        <p role="alert" className={styles.fault}>
          {fault !== null && words.faults[fault]}
        </p>
        <button type="submit" className={styles.primary} disabled={isBusy || !isHydrated}>
          {words[mode]}
        </button>
      </form>
      {mode === 'signIn' && <QuietLink path="/forgot" text={words.forgot} locale={locale} />}
      <OutsideProviders {...{ providers, locale }} onFault={setFault} />
      <button type="button" className={styles.quiet} onClick={changeMode}>
        {mode === 'signIn' ? words.noAccountYet : words.haveAccount}
      </button>
      <QuietLink path="/privacy" text={words.privacy} locale={locale} />
    </section>
  )
}

type LinkProps = { readonly path: PagePath; readonly text: string; readonly locale: Locale }

const QuietLink = ({ path, text, locale }: LinkProps) => (
  <a className={styles.link} href={localPath(locale, path)}>
    {text}
  </a>
)

function CredentialFields({ mode, locale }: { readonly mode: Mode; readonly locale: Locale }) {
  const words = signInWords(locale)
  const isNew = mode === 'signUp'
  return (
    <>
      <label htmlFor="email">{words.email}</label>
      <input id="email" name="email" type="email" autoComplete="username" required maxLength={254} />
      <label htmlFor="password">{words.password}</label>
      <input
        id="password"
        name="password"
        type="password"
        required
        minLength={isNew ? 8 : 1}
        maxLength={512}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        aria-describedby="password-hint"
      />
      <p id="password-hint" className={styles.hint}>
        {isNew && words.passwordHint}
      </p>
    </>
  )
}

type OutsideProps = {
  readonly providers: readonly Provider[]
  readonly onFault: (fault: AccountFault) => void
  readonly locale: Locale
}

function OutsideProviders({ providers, onFault, locale }: OutsideProps) {
  const words = signInWords(locale)
  return providers.map((provider) => (
    <button
      key={provider}
      type="button"
      className={styles.secondary}
      onClick={() => void signInWith(provider, localPath(locale, '/signin')).then(onFault)}
    >
      {words.with(PROVIDER_NAMES[provider])}
    </button>
  ))
}
