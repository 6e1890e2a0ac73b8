import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { openDB } from 'idb'
import { graded, sampleEvent } from '#core/sample-events'
import { deviceLogContract } from '#core/sync/device-log.contract'
import { newDeviceState } from '#core/sync/device-state'
import { exchange } from '#core/sync/exchange'
import { sha256 } from '#core/sync/event-log.contract'
import { MemoryEventLog } from '#core/sync/memory-event-log'
import { deleteIdbLog } from './delete-idb-log'
import { openDatabase } from './idb-database'
import { eventsBeyond } from './idb-events'
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

test('a page of which nothing was held is one record, and read like any other', async () => {
  const server = new MemoryEventLog(Date.now, sha256)
  const writer = await openIdbLog(freshName(), 'learner-a')
  const recorded = await writer.recordAll([1, 2, 3].map((n) => sampleEvent(n, graded('a:say', 'good'))))
  await exchange(writer, server)
  const name = freshName()
  const reader = await openIdbLog(name, 'learner-a')
  await exchange(reader, server)
  const db = await openDatabase(name, () => {})
  expect(await db.getAllKeys('pages')).toEqual([[1, 3]])
  expect(await db.count('events')).toBe(0)
  const ids = recorded.map(({ id }) => id)
  expect((await reader.all()).map(({ id }) => id)).toEqual(ids)
  const own = await reader.record(sampleEvent(4, graded('a:say', 'good')))
  expect((await eventsBeyond(db, new Set(ids))).map(({ id }) => id)).toEqual([own.id])
  expect(await eventsBeyond(db, new Set([...ids, own.id]))).toEqual([])
  await exchange(reader, server)
  expect((await reader.all()).map(({ id }) => id).sort()).toEqual([...ids, own.id].sort())
})

test('a database of the first version is taken over with all that is in it', async () => {
  const name = freshName()
  const first = await openDB(name, 1, {
    upgrade(db) {
      db.createObjectStore('events', { keyPath: 'id' })
      db.createObjectStore('outbox', { keyPath: ['device', 'n', 'id'] }).createIndex('id', 'id')
      db.createObjectStore('quarantine', { keyPath: 'id' })
      db.createObjectStore('state')
    },
  })
  const state = { ...newDeviceState('learner-a', '0123456789abcdef'), nextN: 2 }
  const event = { ...sampleEvent(1, graded('a:say', 'good')), device: state.device, n: 1 }
  await first.put('events', event)
  await first.put('outbox', { device: event.device, n: 1, id: event.id })
  await first.put('state', state, 'device')
  first.close()
  const log = await openIdbLog(name, 'learner-a')
  expect(await log.all()).toEqual([event])
  await exchange(log, new MemoryEventLog(Date.now, sha256))
  expect(await log.pendingCount()).toBe(0)
  expect((await log.record(sampleEvent(2, graded('a:say', 'good')))).n).toBe(2)
})
