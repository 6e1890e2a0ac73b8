'use client'

import { useEffect, useState } from 'react'
import { type ReminderService, readReminderService } from '#client/reminders'

/** What the server says of reminders; `away` without a network or a session, `asking` until it is known. */
export type ServiceState = ReminderService | 'asking' | 'away'

export function useReminderService(isSignedIn: boolean): ServiceState {
  const [service, setService] = useState<ServiceState>('asking')
  useEffect(() => {
    if (!isSignedIn) return
    let isShown = true
    const read = async (): Promise<void> => {
      const answer = await readReminderService()
      if (isShown) setService(answer ?? 'away')
    }
    const readAgain = (): void => void read()
    void read()
    addEventListener('online', readAgain)
    return () => {
      isShown = false
      removeEventListener('online', readAgain)
    }
  }, [isSignedIn])
  return service
}
