import { afterEach, expect, test } from 'vitest'
import 'fake-indexeddb/auto'
import { createApiLog } from '#client/api-log'
import { type ServerClock, createServerClock } from '#client/server-clock'
import { openIdbLog } from '#client/idb-log'
import { sampleEvent } from '#core/sample-events'
import { exchange } from '#core/sync/exchange'
import { onEachDatabase } from '#server/db/test-databases'
import { Chance } from '../chance'
import { newLearner } from '../learner'
import { serveFrom, startSyncServer } from '../sync-server'
import { actAsBrowser } from './browser-fetch'
import { type Fault } from './fault'
import { FaultProxy } from './fault-proxy'
import { runWire } from './wire-run'

onEachDatabase('two devices on a bad network', (fresh) => {
  test('100 exchanges: nothing lost, nothing doubled, each fault is what the protocol says', async () => {
    const { database, url } = await fresh()
    for (const seed of [1, 2, 3, 4]) {
      const { faults, eventCount } = await runWire(database, url, new Chance(seed))
      expect({ seed, faults }).toEqual({ seed, faults: [] })
      expect(eventCount).toBeGreaterThan(20)
    }
  })

  const undo: (() => unknown)[] = []
  afterEach(async () => {
    for (const each of undo.splice(0).reverse()) await each()
  })

  /** A device behind the proxy, with what it makes of an exchange that meets a fault. */
  const behindProxy = async () => {
    const { database, url } = await fresh()
    const learner = await newLearner(url)
    serveFrom(database)
    const server = await startSyncServer()
    const proxy = await FaultProxy.start(server.port, new Chance(1))
    undo.push(server.close, proxy.close, actAsBrowser(proxy.port, learner))
    const log = await openIdbLog(`wire-${learner.learnerId}`, learner.learnerId)
    const meet = (...faults: readonly Fault[]) => meetAs(createServerClock(), ...faults)
    /** The same as the page whose clock it is. */
    const meetAs = (clock: ServerClock, ...faults: readonly Fault[]) => {
      proxy.next = [...faults]
      return exchange(log, createApiLog(clock))
    }
    return { log, meet, meetAs }
  }

  test('Chinese notes are sent: what outlives a page has its limit in bytes', async () => {
    const { log, meet } = await behindProxy()
    for (const serial of [1, 2, 3]) {
      const text = '损失'.repeat(4_500)
      const note = { kind: 'note.written', body: { subjectId: 'loss-mse', parents: [], text } } as const
      await log.record(sampleEvent(serial, note))
    }
    await meet()
    expect(await log.pendingCount()).toBe(0)
  })

  test('an answer of yesterday, the first that a page hears, is no answer and sets no clock', async () => {
    const { meet, meetAs } = await behindProxy()
    await meet()
    const clock = createServerClock()
    await expect(meetAs(clock, { kind: 'yesterday' })).rejects.toMatchObject({ trouble: { code: 'offline' } })
    expect(clock.offsetMs()).toBeNull()
    await meetAs(clock)
    expect(clock.offsetMs()).not.toBeNull()
  })

  test('a wait that no timer can hold is cut to one it can', async () => {
    const { meet } = await behindProxy()
    await expect(meet({ kind: 'answer', name: '429 for a year' })).rejects.toMatchObject({
      trouble: { code: 'busy', retryAfterMs: 86_400_000 },
    })
    await expect(meet({ kind: 'answer', name: '429' })).rejects.toMatchObject({
      trouble: { code: 'busy', retryAfterMs: 7_000 },
    })
    await expect(meet({ kind: 'answer', name: '429 at a date' })).rejects.toMatchObject({
      trouble: { code: 'busy', retryAfterMs: 5_000 },
    })
  })
})
