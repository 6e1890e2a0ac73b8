import { afterEach, expect, test, vi } from 'vitest'
import { SyncError, createApiLog } from '#client/api-log'
import { createServerClock } from '#client/server-clock'
import { graded, sampleEvent } from '#core/sample-events'
import { sha256 } from '#core/sync/event-log.contract'
import { exchange } from '#core/sync/exchange'
import { MemoryDeviceLog } from '#core/sync/memory-device-log'
import { createLearner, onEachDatabase, serveFrom } from '#server/db/test-databases'
import { postedBy, sessionCookieFor } from '#server/db/test-session'
import { POST } from './route'

const REVIEWS_IN_90_DAYS = 18_000

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

onEachDatabase('a device that comes back after 90 days', (fresh) => {
  test(
    'is slowed, never turned away, and done in the time that it is told',
    { timeout: 120_000 },
    async () => {
      const { database, provider } = await fresh()
      serveFrom(database)
      const learnerId = await createLearner(database, `slow-${provider}`)
      const cookie = await sessionCookieFor(learnerId)
      vi.useFakeTimers({ toFake: ['Date'] })
      vi.stubGlobal('fetch', (_address: string, { body }: { body: string }) =>
        POST(postedBy(cookie, '/api/sync', body)),
      )
      const device = new MemoryDeviceLog(learnerId, () => 'a'.repeat(16), sha256)
      for (let serial = 1; serial <= REVIEWS_IN_90_DAYS; serial++)
        await device.record(sampleEvent(serial, graded(`card-${serial % 400}:say`, 'good')))
      const waitsMs: number[] = []
      const server = createApiLog(createServerClock())
      for (let isDone = false; !isDone;) {
        try {
          await exchange(device, server)
          isDone = true
        } catch (error) {
          if (!(error instanceof SyncError) || error.trouble.code !== 'busy') throw error
          waitsMs.push(error.trouble.retryAfterMs)
          vi.setSystemTime(Date.now() + error.trouble.retryAfterMs)
        }
      }
      expect(await database.event.count({ where: { learnerId } })).toBe(REVIEWS_IN_90_DAYS)
      const waitedMs = waitsMs.reduce((sum, each) => sum + each, 0)
      expect(waitedMs).toBeGreaterThan(60_000)
      expect(waitedMs).toBeLessThan(180_000)
      expect(Math.max(...waitsMs)).toBeLessThanOrEqual(10_000)
    },
  )
})
