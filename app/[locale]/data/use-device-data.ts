'use client'

import { useEffect, useState } from 'react'
import { type DeviceData, readDeviceData } from '#client/device-data'
import { useStudy } from '#client/use-study'

/** What is on the disk, read anew whenever the study has changed: by this page, another tab or the server. */
export function useDeviceData(): DeviceData | 'loading' | 'broken' {
  const { status, account, state, sync } = useStudy()
  const { pendingCount, refusedCount } = sync
  const [reading, setReading] = useState<DeviceData | 'loading' | 'broken'>('loading')
  useEffect(() => {
    if (status !== 'ready') return
    let isOutdated = false
    readDeviceData(account)
      .catch((error: unknown) => {
        reportError(error)
        return 'broken' as const
      })
      .then((read) => {
        if (!isOutdated) setReading(read)
      })
    return () => {
      isOutdated = true
    }
  }, [status, account, state, pendingCount, refusedCount])
  return reading
}
