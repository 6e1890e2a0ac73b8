import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { graded, sampleEvent } from '#core/sample-events'
import { deviceLogContract } from '#core/sync/device-log.contract'
import { deleteIdbLog } from './delete-idb-log'
import { openIdbLog } from './idb-log'

let databases = 0
const freshName = () => `test-${++databases}`

deviceLogContract('IndexedDB', (learnerId) => openIdbLog(freshName(), learnerId))

test('two tabs share one log: counters never collide', async () => {
  const name = freshName()
  const [first, second] = [await openIdbLog(name, 'learner-a'), await openIdbLog(name, 'learner-a')]
  const tabs = [first, second, first, second]
  const recorded = await Promise.all(
    tabs.map((tab, index) => tab.record(sampleEvent(index + 1, graded('a:say', 'good')))),
  )
  expect(recorded.map(({ n }) => n).sort()).toEqual([1, 2, 3, 4])
  expect(new Set(recorded.map(({ device }) => device)).size).toBe(1)
})

test('the log survives closing and opening', async () => {
  const name = freshName()
  const before = await openIdbLog(name, 'learner-a')
  await before.record(sampleEvent(1, graded('a:say', 'good')))
  before.close()
  const after = await openIdbLog(name, 'learner-a')
  expect(await after.all()).toHaveLength(1)
  expect((await after.record(sampleEvent(2, graded('a:say', 'good')))).n).toBe(2)
})

test('many are recorded in order, or none of them', async () => {
  const log = await openIdbLog(freshName(), 'learner-a')
  const events = [1, 2, 3].map((serial) => sampleEvent(serial, graded('a:say', 'good')))
  expect((await log.recordAll(events)).map(({ n }) => n)).toEqual([1, 2, 3])
  const unclonable = { ...sampleEvent(5, graded('a:say', 'good')), body: { cardId: () => 'a function' } }
  await expect(log.recordAll([sampleEvent(4, graded('a:say', 'good')), unclonable])).rejects.toThrow()
  expect(await log.all()).toHaveLength(3)
  expect(await log.pendingCount()).toBe(3)
})

test('a newer version of the app can take the database over, and this page hears of it', async () => {
  const name = freshName()
  let taken = 0
  const log = await openIdbLog(name, 'learner-a', { onTaken: () => taken++ })
  await log.record(sampleEvent(1, graded('a:say', 'good')))
  const newer = await openNewer(name)
  expect(taken).toBe(1)
  await expect(log.record(sampleEvent(2, graded('a:say', 'good')))).rejects.toThrow()
  await expect(openIdbLog(name, 'learner-a')).rejects.toMatchObject({ name: 'VersionError' })
  newer.close()
})

test('a database can be deleted while a page has it open', async () => {
  const name = freshName()
  let taken = 0
  const log = await openIdbLog(name, 'learner-a', { onTaken: () => taken++ })
  await log.record(sampleEvent(1, graded('a:say', 'good')))
  await deleteIdbLog(name)
  expect(taken).toBe(0)
  expect(await (await openIdbLog(name, 'learner-a')).all()).toEqual([])
})

const openNewer = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 99)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error(name))
  })

test('an event that cannot be written leaves no trace', async () => {
  const log = await openIdbLog(freshName(), 'learner-a')
  const unclonable = { ...sampleEvent(1, graded('a:say', 'good')), body: { cardId: () => 'a function' } }
  await expect(log.record(unclonable)).rejects.toThrow()
  expect(await log.all()).toEqual([])
  expect(await log.pendingCount()).toBe(0)
  expect((await log.record(sampleEvent(2, graded('a:say', 'good')))).n).toBe(1)
})
