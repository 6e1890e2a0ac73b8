import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { graded, sampleEvent } from '#core/sample-events'
import type { EventLog } from '#core/sync/event-log'
import { sha256 } from '#core/sync/event-log.contract'
import { MemoryDeviceLog } from '#core/sync/memory-device-log'
import { MemoryEventLog } from '#core/sync/memory-event-log'
import { SyncError } from './api-log'
import { startSyncLoop } from './sync-loop'

const reported: unknown[] = []
let isOver = false

beforeEach(() => {
  reported.length = 0
  isOver = false
  vi.useFakeTimers()
  vi.stubGlobal('addEventListener', () => {})
  vi.stubGlobal('document', { addEventListener: () => {} })
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A device with one unsent event, and a loop whose server first does what `begin` says. */
async function loopThat(begin: (truth: EventLog) => EventLog['answer']) {
  const truth = new MemoryEventLog(() => 1_795_600_000_000, sha256)
  const device = new MemoryDeviceLog('learner-a', () => 'a'.repeat(16), sha256)
  await device.record(sampleEvent(1, graded('a:say', 'good')))
  let answer = begin(truth)
  const troubles: string[] = []
  const loop = startSyncLoop({
    device,
    server: {
      answer: (request) => {
        const now = answer
        answer = (each) => truth.answer(each)
        return now(request)
      },
    },
    lockName: 'test',
    isOver: () => isOver,
    onStart: () => {},
    onPage: () => {},
    onDone: () => troubles.push('done'),
    onTrouble: ({ code }) => troubles.push(code),
  })
  await loop.run()
  return { device, troubles }
}

test('an answer with a hole is reported, dropped, and asked for again', async () => {
  const { device, troubles } = await loopThat((truth) => async (request) => {
    const answer = await truth.answer(request)
    const event = sampleEvent(7, graded('a:say', 'good'))
    return { ...answer, events: [{ ...event, seq: 7, receivedAtMs: 1, correctedMs: 1 }] }
  })
  expect(troubles).toEqual(['rejected'])
  expect(reported).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(troubles).toEqual(['rejected', 'done'])
  expect(await device.pendingCount()).toBe(0)
})

test.each([
  ['offline' as const, true],
  ['signed_out' as const, false],
  ['rejected' as const, false],
])('after "%s" it asks again by itself: %s', async (code, again) => {
  const { troubles } = await loopThat(() => () => Promise.reject(new SyncError({ code })))
  await vi.advanceTimersByTimeAsync(600_000)
  expect(troubles).toEqual(again ? [code, 'done'] : [code])
})

test('a server that asks for patience is asked again when its time is over, and not before', async () => {
  const { device, troubles } = await loopThat(() => async () => {
    throw new SyncError({ code: 'busy', retryAfterMs: 9_000 })
  })
  await vi.advanceTimersByTimeAsync(8_900)
  expect(troubles).toEqual(['busy'])
  await vi.advanceTimersByTimeAsync(200)
  expect(troubles).toEqual(['busy', 'done'])
  expect(await device.pendingCount()).toBe(0)
})

test('a log that another has taken over while it was read ends the exchanges, and nothing is reported', async () => {
  const { device, troubles } = await loopThat(() => () => {
    isOver = true
    return Promise.reject(new DOMException('The database connection is closing.', 'InvalidStateError'))
  })
  await vi.advanceTimersByTimeAsync(600_000)
  expect(troubles).toEqual([])
  expect(reported).toEqual([])
  expect(await device.pendingCount()).toBe(1)
})
