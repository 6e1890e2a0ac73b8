'use client'

import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Standing } from '#client/account'
import type { AccountFault } from '#client/account-request'
import { deviceTimeZone } from '#client/clock'
import { type SignIn, endSignIns, readSignIns } from '#client/sign-ins'
import { accountWords } from '#i18n/pages/account'
import { signInWords } from '#i18n/pages/sign-in'
import type { Locale } from '#i18n/locale'
import { formatMoment } from '#i18n/moment-text'
import { AccountSection } from './account-section'
import styles from './account.module.css'

type Props = { readonly locale: Locale }
/** A new standing may have ended some of them. */
type PartProps = Props & { readonly standing: Standing }

/** Every browser that is signed in, and a way to end each. */
export function SignInsPart({ standing, locale }: PartProps) {
  const words = accountWords(locale).signIns
  const [found, setFound] = useState<readonly SignIn[] | AccountFault | null>(null)
  const [outcome, setOutcome] = useState<AccountFault | 'ended' | null>(null)
  const list = useRef<HTMLUListElement>(null)

  useEffect(() => void readSignIns().then(setFound), [standing])

  async function end(which: SignIn | 'others'): Promise<void> {
    const fault = await endSignIns(which)
    setOutcome(fault ?? 'ended')
    const left = await readSignIns()
    list.current?.focus() // the button that was pressed goes with its row
    setFound(left)
  }

  return (
    <AccountSection title={words.title} hint={words.hint}>
      {found === null && <p>{words.loading}</p>}
      {typeof found === 'string' && <p role="alert">{signInWords(locale).faults[found]}</p>}
      {typeof found === 'object' && found !== null && (
        <SignInList ref={list} signIns={found} onEnd={(which) => void end(which)} locale={locale} />
      )}
      <p role="status">
        {outcome !== null && (outcome === 'ended' ? words.ended : signInWords(locale).faults[outcome])}
      </p>
    </AccountSection>
  )
}

type ListProps = Props & {
  readonly ref: RefObject<HTMLUListElement | null>
  readonly signIns: readonly SignIn[]
  readonly onEnd: (which: SignIn | 'others') => void
}

function SignInList({ ref, signIns, onEnd, locale }: ListProps) {
  const words = accountWords(locale).signIns
  const hasOthers = signIns.some(({ isThis }) => !isThis)
  return (
    <>
      <ul ref={ref} tabIndex={-1} aria-label={words.title} className={styles.list}>
        {signIns.map((signIn) => (
          <SignInRow key={signIn.id} {...{ signIn, onEnd, locale }} />
        ))}
      </ul>
      {hasOthers ? (
        <button type="button" className={styles.button} onClick={() => onEnd('others')}>
          {words.endOthers}
        </button>
      ) : (
        <p>{words.onlyThis}</p>
      )}
    </>
  )
}

type RowProps = Props & { readonly signIn: SignIn; readonly onEnd: (which: SignIn) => void }

function SignInRow({ signIn, onEnd, locale }: RowProps) {
  const words = accountWords(locale).signIns
  const device = words.device(signIn.browser, signIn.system)
  const moment = (atMs: number): string => formatMoment(atMs, locale, deviceTimeZone())
  return (
    <li>
      <div>
        <strong>{device}</strong>
        <p>{words.times(moment(signIn.begunAtMs), moment(signIn.lastSeenAtMs))}</p>
      </div>
      {signIn.isThis ? (
        <span>{words.thisOne}</span>
      ) : (
        <button
          type="button"
          className={styles.button}
          aria-label={words.end(device)}
          onClick={() => onEnd(signIn)}
        >
          {words.endShort}
        </button>
      )}
    </li>
  )
}
