'use client'

import { useEffect, useState, useSyncExternalStore } from 'react'
import { dismissInstall, install, installWay, isInstallDismissed, subscribeToInstall } from '#client/install'
import { readReminderService } from '#client/reminders'
import type { Study } from '#client/study-store'
import { useStudy } from '#client/use-study'
import { isReminderStopped, reminderChosenMs } from '#core/reminder'
import { areFourGradesOffered } from '#core/review/beginning'
import { sessionCountOf } from '#core/stats/sessions'
import { fourGradesWords } from '#i18n/pages/four-grades'
import { installWords } from '#i18n/pages/install'
import { reminderWords } from '#i18n/pages/reminders'
import type { Locale } from '#i18n/locale'
import { localPath } from '../local-path'
import { changeSetting } from './change-setting'
import { Notice } from './notice'
import { recordSetting } from './record-setting'
import { countedQueueOf } from './study-queue'
import { hasSyncNotice } from './sync-notice'
import { say } from './toast'

type Props = { readonly locale: Locale }

/** At most one offer, which can be declined for good, and none beside a warning. Nothing asks twice. */
export function TodayNotice({ locale }: Props) {
  const shown = useStudy()
  const hasStopped = useStoppedReminders(shown)
  useEffect(() => {
    if (!hasStopped) return
    recordSetting('reminderHour', null)
    say(reminderWords(locale).paused)
  }, [hasStopped, locale])
  if (hasSyncNotice(shown) || shown.status !== 'ready' || shown.deck === null) return null
  if (mayOfferReminder(shown)) return <ReminderOffer locale={locale} />
  return areFourGradesOffered(shown.state) ? <FourGrades locale={locale} /> : <InstallHint locale={locale} />
}

/** Whether the server gave up reminding since the learner chose an hour; turning the hour off says that it was heard. */
function useStoppedReminders({ status, settings, account, state }: Study): boolean {
  const [stoppedAtMs, setStoppedAtMs] = useState<number | null>(null)
  const isOn = status === 'ready' && account !== null && settings.reminderHour !== null
  useEffect(() => {
    if (!isOn) return
    let isShown = true
    void readReminderService().then(
      (service) => isShown && service !== null && setStoppedAtMs(service.stoppedAtMs),
    )
    return () => {
      isShown = false
    }
  }, [isOn])
  return isOn && isReminderStopped(stoppedAtMs, reminderChosenMs(state.settings))
}

const OFFERED_HOUR = 20

/** After the first finished set: as many cards as a set has, or all that there was to do. */
function mayOfferReminder(shown: Study): boolean {
  const { reminderAsked, reminderHour, setSize } = shown.settings
  if (reminderAsked || reminderHour !== null) return false
  const { size } = shown.state.cards
  return size >= setSize || (size > 0 && countedQueueOf(shown).entries.length === 0)
}

function ReminderOffer({ locale }: Props) {
  const words = reminderWords(locale)
  const decline = (): void => recordSetting('reminderAsked', true)
  return (
    <Notice text={words.offer(OFFERED_HOUR)}>
      <a href={`${localPath(locale, '/settings')}#reminders`}>{words.accept}</a>
      <button type="button" onClick={decline}>
        {words.decline}
      </button>
    </Notice>
  )
}

function FourGrades({ locale }: Props) {
  const words = fourGradesWords(locale)
  return (
    <Notice text={words.offer}>
      <button type="button" onClick={() => changeSetting('gradeButtons', 4, words.accepted)}>
        {words.accept}
      </button>
      {/* Chosen now, and not offered again. */}
      <button type="button" onClick={() => recordSetting('gradeButtons', 2)}>
        {words.decline}
      </button>
    </Notice>
  )
}

/** From the second session on, where the app is not installed and the learner has not declined. */
function InstallHint({ locale }: Props) {
  const words = installWords(locale)
  const { state } = useStudy()
  const way = useSyncExternalStore(
    subscribeToInstall,
    () => (isInstallDismissed() ? 'installed' : installWay()),
    () => 'installed' as const,
  )
  if (way === 'installed' || sessionCountOf(state) < 2) return null
  return (
    <Notice text={words.hint}>
      {way === 'prompt' ? (
        <button type="button" onClick={() => void install()}>
          {words.install}
        </button>
      ) : (
        <details>
          <summary>{words.steps}</summary>
          <p>{words[way === 'ios' ? 'ios' : 'other']}</p>
        </details>
      )}
      <button type="button" onClick={dismissInstall}>
        {words.dismiss}
      </button>
    </Notice>
  )
}
