'use client'

import { deviceTimeZone } from '#client/clock'
import { useStudy } from '#client/use-study'
import type { Settings } from '#core/settings'
import { settingsWords } from '#i18n/pages/settings'
import type { Locale } from '#i18n/locale'
import { changeSetting } from '../change-setting'
import { ChoiceField, NumberField, SwitchField } from './fields'
import { KindsField } from './kinds-field'
import { RetentionField } from './retention-field'
import styles from './settings.module.css'

type Props = { readonly locale: Locale }

/** How much, how often, of what, and how it is graded. */
export function LearningPart({ locale }: Props) {
  return (
    <>
      <Amount locale={locale} name="newPerDay" min={0} max={999} />
      <Amount locale={locale} name="reviewsPerDay" min={0} max={9999} />
      <Amount locale={locale} name="setSize" min={5} max={100} />
      <RetentionField locale={locale} />
      <GradeButtons locale={locale} />
      <Switch locale={locale} name="showIntervals" />
      <Switch locale={locale} name="typeNames" />
      <Switch locale={locale} name="swipes" />
      <Switch locale={locale} name="guidedOrder" />
      <Switch locale={locale} name="gapsFirst" />
      <Amount locale={locale} name="maxTier" min={1} max={3} />
      <KindsField locale={locale} />
      <Amount locale={locale} name="weeklyGoalDays" min={1} max={7} />
      <Switch locale={locale} name="showProgress" />
      <Amount locale={locale} name="rolloverHour" min={0} max={23} />
      <TimeZoneField locale={locale} />
    </>
  )
}

type AmountProps = Props & {
  readonly name: Exclude<keyof ReturnType<typeof settingsWords>['fields'], 'desiredRetention'>
  readonly min: number
  readonly max: number
}

function Amount({ locale, name, min, max }: AmountProps) {
  const words = settingsWords(locale)
  const { label, hint } = words.fields[name]
  return (
    <NumberField
      {...{ label, hint, min, max }}
      refusal={words.between(min, max)}
      value={useStudy().settings[name]}
      onChange={(value) => changeSetting(name, value, words.changed(label, String(value)))}
    />
  )
}

type SwitchName = Extract<
  keyof Settings,
  'guidedOrder' | 'gapsFirst' | 'showIntervals' | 'showProgress' | 'typeNames' | 'swipes'
>

function Switch({ locale, name }: Props & { readonly name: SwitchName }) {
  const words = settingsWords(locale)
  const { label, hint } = words[name]
  return (
    <SwitchField
      {...{ label, hint }}
      isOn={useStudy().settings[name]}
      onChange={(isOn) => changeSetting(name, isOn, words.changed(label, isOn ? words.on : words.off))}
    />
  )
}

const GRADE_BUTTONS = ['4', '2'] as const

function GradeButtons({ locale }: Props) {
  const words = settingsWords(locale)
  const { label, hint, options } = words.gradeButtons
  const { gradeButtons } = useStudy().settings
  return (
    <ChoiceField
      {...{ label, hint }}
      value={gradeButtons === 2 ? '2' : '4'}
      options={GRADE_BUTTONS.map((value) => ({ value, label: options[value] }))}
      onChange={(value) => changeSetting('gradeButtons', Number(value), words.changed(label, value))}
    />
  )
}

function TimeZoneField({ locale }: Props) {
  const words = settingsWords(locale)
  const { label, hint, device } = words.timeZone
  const { timeZone } = useStudy().settings
  const deviceName = device(deviceTimeZone())
  return (
    <div className={styles.field}>
      <label htmlFor="time-zone">{label}</label>
      <select
        id="time-zone"
        className={styles.zone}
        value={timeZone ?? ''}
        onChange={({ target: { value } }) =>
          changeSetting(
            'timeZone',
            value === '' ? null : value,
            words.changed(label, value === '' ? deviceName : value),
          )
        }
        aria-describedby="time-zone-hint"
      >
        <option value="">{deviceName}</option>
        {Intl.supportedValuesOf('timeZone').map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </select>
      <p id="time-zone-hint">{hint}</p>
    </div>
  )
}
