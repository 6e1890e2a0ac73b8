'use client'

import { useState } from 'react'
import { signOut } from '#client/account'
import { deviceTimeZone } from '#client/clock'
import { study } from '#client/study'
import { useStudy } from '#client/use-study'
import { CARD_KINDS, type CardKind } from '#core/deck/card'
import { type SettingValue, type Settings, isSetting } from '#core/settings'
import { settingsWords } from '#i18n/pages/settings'
import type { Locale } from '#i18n/translate'
import { localPath } from '../../local-path'
import { RemindersPart } from './reminders-part'
import styles from './settings.module.css'

type NumberSetting = keyof ReturnType<typeof settingsWords>['fields']

const FIELDS: readonly {
  readonly key: NumberSetting
  readonly min: number
  readonly max: number
  readonly step: number
}[] = [
  { key: 'newPerDay', min: 0, max: 999, step: 1 },
  { key: 'reviewsPerDay', min: 0, max: 9999, step: 1 },
  { key: 'desiredRetention', min: 0.8, max: 0.95, step: 0.01 },
  { key: 'rolloverHour', min: 0, max: 23, step: 1 },
  { key: 'maxTier', min: 1, max: 3, step: 1 },
]

/** What a learner can set; each change is an event of its own, so it syncs like a review. */
export function SettingsScreen({ locale }: { readonly locale: Locale }) {
  const words = settingsWords(locale)
  const { settings, status } = useStudy()
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      {status === 'ready' && (
        <>
          <h2>{words.learning}</h2>
          {FIELDS.map((field) => (
            <NumberField key={field.key} field={field} value={settings[field.key]} locale={locale} />
          ))}
          <TimeZoneField value={settings.timeZone} locale={locale} />
          <OrderField isGuided={settings.guidedOrder} locale={locale} />
          <KindsField hiddenKinds={settings.hiddenKinds} locale={locale} />
          <RemindersPart locale={locale} />
          <AccountPart locale={locale} />
        </>
      )}
    </section>
  )
}

function change(key: keyof Settings, value: SettingValue): void {
  study.record({ kind: 'settings.changed', body: { key, value } })
}

type FieldProps = {
  readonly field: (typeof FIELDS)[number]
  readonly value: number
  readonly locale: Locale
}

/** Keeps what is typed; it counts once it is a value that may be set. */
function NumberField({ field: { key, min, max, step }, value, locale }: FieldProps) {
  const words = settingsWords(locale).fields[key]
  const [text, setText] = useState(String(value))
  const isRight = isSetting(key, Number(text)) && text.trim() !== ''
  return (
    <div className={styles.field}>
      <label htmlFor={key}>{words.label}</label>
      <input
        id={key}
        type="number"
        inputMode="decimal"
        {...{ min, max, step }}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => isRight && Number(text) !== value && change(key, Number(text))}
        aria-invalid={!isRight}
        aria-describedby={`${key}-hint`}
      />
      <p id={`${key}-hint`}>{isRight ? words.hint : settingsWords(locale).between(min, max)}</p>
    </div>
  )
}

function TimeZoneField({ value, locale }: { readonly value: string | null; readonly locale: Locale }) {
  const words = settingsWords(locale)
  const zones = Intl.supportedValuesOf('timeZone')
  return (
    <div className={styles.field}>
      <label htmlFor="time-zone">{words.timeZone.label}</label>
      <select
        id="time-zone"
        value={value ?? ''}
        onChange={(event) => change('timeZone', event.target.value === '' ? null : event.target.value)}
        aria-describedby="time-zone-hint"
      >
        <option value="">{words.timeZone.device(deviceTimeZone())}</option>
        {zones.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </select>
      <p id="time-zone-hint">{words.timeZone.hint}</p>
    </div>
  )
}

/** Whether new terms wait for what they build on. */
function OrderField({ isGuided, locale }: { readonly isGuided: boolean; readonly locale: Locale }) {
  const words = settingsWords(locale).guidedOrder
  return (
    <div className={styles.field}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isGuided}
          onChange={(event) => change('guidedOrder', event.target.checked)}
          aria-describedby="guided-hint"
        />{' '}
        {words.label}
      </label>
      <p id="guided-hint">{words.hint}</p>
    </div>
  )
}

/** Which kinds of question are introduced. What was begun goes on. */
function KindsField({ hiddenKinds, locale }: { readonly hiddenKinds: string; readonly locale: Locale }) {
  const words = settingsWords(locale).kinds
  const hidden = hiddenKinds.split(',').filter((kind) => kind !== '')
  function toggle(kind: CardKind): void {
    const next = hidden.includes(kind) ? hidden.filter((each) => each !== kind) : [...hidden, kind]
    change('hiddenKinds', next.join(','))
  }
  return (
    <fieldset className={styles.kinds}>
      <legend>{words.title}</legend>
      {(Object.keys(CARD_KINDS) as CardKind[]).map((kind) => (
        <label key={kind} className={styles.check}>
          <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => toggle(kind)} />{' '}
          {words.names[kind]}
        </label>
      ))}
      <p>{words.hint}</p>
    </fieldset>
  )
}

function AccountPart({ locale }: { readonly locale: Locale }) {
  const words = settingsWords(locale).account
  const { account, sync } = useStudy()
  const [isOffline, setIsOffline] = useState(false)
  if (account === null) {
    return (
      <>
        <h2>{words.title}</h2>
        <p>{words.guest}</p>
        <a className={styles.link} href={localPath(locale, '/signin')}>
          {words.signIn}
        </a>
      </>
    )
  }
  async function leave(): Promise<void> {
    const fault = await signOut()
    if (fault === null) location.assign(localPath(locale, '/'))
    else setIsOffline(true)
  }
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.signedInAs(account.email ?? '')}</p>
      {sync.pendingCount > 0 && <p>{words.unsent(sync.pendingCount)}</p>}
      <button type="button" className={styles.button} onClick={() => void leave()}>
        {words.signOut}
      </button>
      <p role="alert">{isOffline && words.cannotSignOut}</p>
    </>
  )
}
