'use client'

import { useEffect, useState } from 'react'
import { type PushState, allowPush, readPushState, stopPush } from '#client/reminders'
import { reminderWords } from '#i18n/pages/reminders'
import type { Locale } from '#i18n/locale'
import styles from './reminders-part.module.css'
import type { ServiceState } from './use-reminder-service'

type Shown = PushState | 'failed' | null
type Props = { readonly locale: Locale; readonly service: ServiceState }

/** Whether this very browser is notified. The choice of hour and way is the learner's everywhere; this is not. */
export function PushChoice({ locale, service }: Props) {
  const words = reminderWords(locale)
  const [state, setState] = useState<Shown>(null)
  useEffect(() => {
    let isShown = true
    void readPushState().then((read) => isShown && setState(read))
    return () => {
      isShown = false
    }
  }, [])
  const text = sentenceFor(state, service, locale)
  const key = typeof service === 'object' ? service.publicKey : null
  return (
    <>
      <p role="status" data-push={state ?? 'asking'}>
        {text}
      </p>
      {key !== null && (state === 'off' || state === 'failed') && (
        <button type="button" className={styles.button} onClick={() => void allowPush(key).then(setState)}>
          {words.allow}
        </button>
      )}
      {key !== null && state === 'on' && (
        <button type="button" className={styles.button} onClick={() => void stopPush().then(setState)}>
          {words.stop}
        </button>
      )}
    </>
  )
}

function sentenceFor(state: Shown, service: ServiceState, locale: Locale): string {
  const words = reminderWords(locale)
  if (state === null || service === 'asking') return words.asking
  if (service === 'away') return words.offline
  return state === 'failed' ? words.failed : words.states[state]
}
