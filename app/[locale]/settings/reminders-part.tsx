'use client'

import { useId } from 'react'
import { nowMs } from '#client/clock'
import { downloadText } from '#client/download'
import { todayOf } from '#client/today'
import { useStudy } from '#client/use-study'
import { dailyReviewCalendar } from '#core/calendar-file'
import type { Settings } from '#core/settings'
import { reminderWords } from '#i18n/pages/reminders'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import { localPath } from '../../local-path'
import { recordSetting } from '../record-setting'
import { PushChoice } from './push-choice'
import styles from './reminders-part.module.css'
import { type ServiceState, useReminderService } from './use-reminder-service'

type Way = Settings['reminderChannel']

/** 6:00 to 21:00; nobody is reminded at night. */
const HOURS = Array.from({ length: 16 }, (_, index) => index + 6)

/** When and how the learner is reminded; off unless chosen. A guest has the calendar file, which needs no server. */
export function RemindersPart({ locale }: { readonly locale: Locale }) {
  const words = reminderWords(locale)
  const { settings, account } = useStudy()
  const service = useReminderService(account !== null)
  const hourId = useId()
  const { reminderHour: hour } = settings
  function choose(value: string): void {
    if (value !== '') recordSetting('reminderLanguage', locale)
    recordSetting('reminderHour', value === '' ? null : Number(value))
  }
  return (
    <div className={styles.part}>
      <p>{words.intro}</p>
      <div className={styles.hour}>
        <label htmlFor={hourId}>{words.hour}</label>
        <select id={hourId} value={hour ?? ''} onChange={(event) => choose(event.target.value)}>
          <option value="">{words.off}</option>
          {HOURS.map((each) => (
            <option key={each} value={each}>
              {words.at(each)}
            </option>
          ))}
        </select>
      </div>
      {hour !== null && <Ways {...{ locale, hour, service }} />}
    </div>
  )
}

type WaysProps = { readonly locale: Locale; readonly hour: number; readonly service: ServiceState }

function Ways({ locale, hour, service }: WaysProps) {
  const words = reminderWords(locale)
  const { settings, account } = useStudy()
  const hasMail = typeof service === 'object' && service.hasMail
  const way: Way = account === null ? 'calendar' : settings.reminderChannel
  return (
    <>
      {account === null ? (
        <p>
          {words.guest} <a href={localPath(locale, '/signin')}>{words.signIn}</a>
        </p>
      ) : (
        <WayChoice {...{ way, hasMail, locale }} />
      )}
      {way === 'push' && <PushChoice {...{ locale, service }} />}
      {way === 'email' && <p>{words.mailTo(account?.email ?? '')}</p>}
      {way === 'calendar' && <CalendarFile {...{ locale, hour }} />}
    </>
  )
}

type ChoiceProps = { readonly way: Way; readonly hasMail: boolean; readonly locale: Locale }

/** Mail is offered only where the server can send it, or where it was chosen before. */
function WayChoice({ way, hasMail, locale }: ChoiceProps) {
  const words = reminderWords(locale)
  const offersMail = hasMail || way === 'email'
  const ways: readonly Way[] = offersMail ? ['push', 'email', 'calendar'] : ['push', 'calendar']
  return (
    <fieldset className={styles.ways}>
      <legend>{words.way}</legend>
      {ways.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="reminder-way"
            checked={way === each}
            onChange={() => recordSetting('reminderChannel', each)}
          />
          {words.ways[each]}
        </label>
      ))}
    </fieldset>
  )
}

function CalendarFile({ locale, hour }: Pick<WaysProps, 'locale' | 'hour'>) {
  const words = reminderWords(locale)
  const { settings } = useStudy()
  const download = (): void =>
    downloadText(
      'warmup.ics',
      'text/calendar',
      dailyReviewCalendar({
        uid: `daily-review@${location.hostname}`,
        madeAtMs: nowMs(),
        firstDay: todayOf(settings),
        hour,
        title: words.calendarTitle,
        text: words.calendarText,
        address: `${location.origin}${localPath(locale, '/review')}`,
      }),
    )
  return (
    <>
      <button type="button" className={styles.button} onClick={download}>
        <Icon name="download" /> {words.download}
      </button>
      <p>{words.calendarHint}</p>
    </>
  )
}
