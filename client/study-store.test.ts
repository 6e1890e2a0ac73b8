import 'fake-indexeddb/auto'
import { once } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { graded } from '#core/sample-events'
import { type IdbLog, openIdbLog } from './idb-log'
import { StudyStore } from './study-store'

const reported: unknown[] = []
let databases = 0

beforeEach(() => {
  reported.length = 0
  vi.stubGlobal('reportError', (error: unknown) => reported.push(error))
})
afterEach(() => vi.unstubAllGlobals())

/** A store that has read its log; `takeOver` does what a newer version of the app does in another page. */
async function openStore(painted = () => Promise.resolve()) {
  const name = `store-${++databases}`
  const log = openIdbLog(name, 'learner-a', { onTaken: () => store.setStatus('outdated') })
  const store = new StudyStore(
    log,
    () => 0,
    () => {},
    painted,
  )
  await store.reload()
  const takeOver = () =>
    new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 99)
      request.onsuccess = () => {
        request.result.close()
        resolve()
      }
    })
  return { log: await log, store, takeOver }
}

/** Has something happen as soon as the given question to the log has been answered. */
function after(log: IdbLog, name: 'all' | 'recordAll', happen: () => Promise<void>): void {
  const real: (...args: never[]) => Promise<unknown> = log[name]
  Object.assign(log, {
    [name]: async (...args: never[]) => {
      const answer = await real(...args)
      await happen()
      return answer
    },
  })
}

test('a grade is written at once, and is said to be kept when the next card has been painted', async () => {
  const painting = new EventTarget()
  const { log, store } = await openStore(() => once(painting, 'painted').then(() => {}))
  store.record(graded('a:say', 'good'))
  await vi.waitFor(async () => expect(await log.all()).toHaveLength(1))
  await log.pendingCount()
  expect(store.snapshot().save).toBe('saving')
  painting.dispatchEvent(new Event('painted'))
  await vi.waitFor(() => expect(store.snapshot().save).toBe('saved'))
})

test('a grade that was written before a newer version took the log over is kept, and says so', async () => {
  const { log, store, takeOver } = await openStore()
  after(log, 'recordAll', takeOver)
  store.record(graded('a:say', 'good'))
  await vi.waitFor(() => expect(store.snapshot().save).toBe('saved'))
  expect(store.snapshot().status).toBe('outdated')
  expect(reported).toEqual([])
})

test('a grade that comes after it is said to be lost, without an error of ours', async () => {
  const { store, takeOver } = await openStore()
  await takeOver()
  store.record(graded('a:say', 'good'))
  await vi.waitFor(() => expect(store.snapshot().save).toBe('failed'))
  expect(reported).toEqual([])
})

test('a log that is taken over while it is read stays outdated', async () => {
  const { log, store, takeOver } = await openStore()
  after(log, 'all', takeOver)
  await store.reload()
  expect(store.snapshot().status).toBe('outdated')
  await store.reload()
  await store.count({ kind: 'idle' })
  expect(store.snapshot().status).toBe('outdated')
})

test('a log that cannot be written for another reason is reported', async () => {
  const { log, store } = await openStore()
  log.close()
  store.record(graded('a:say', 'good'))
  await vi.waitFor(() => expect(store.snapshot().save).toBe('failed'))
  expect(reported).toHaveLength(1)
})
