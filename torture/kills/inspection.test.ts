import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { graded, sampleEvent } from '#core/sample-events'
import { PROTO } from '#core/sync/event-log'
import { openDatabase } from '#server/db'
import { serveFrom } from '#server/db/test-databases'
import { newSqliteDatabase } from '#server/db/test-server'
import { createEventLog } from '#server/event-log'
import { Chance } from '../chance'
import { newLearner } from '../learner'
import { startSyncServer } from '../sync-server'
import { inspect } from './inspection'
import { Sender } from './sender'

const folder = mkdtempSync(path.join(tmpdir(), 'warmup-inspection-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A log of six events with one thing done to it behind the server's back. */
async function damaged(sql: string) {
  const url = newSqliteDatabase(inject('sqliteTemplate'), folder)
  const { learnerId, lineage } = await newLearner(url)
  const database = openDatabase(url)
  const remind = { kind: 'settings.changed', body: { key: 'reminderHour', value: 8 } } as const
  const events = [1, 2, 3, 4, 5].map((n) => sampleEvent(n, graded('a:say', 'good')))
  await createEventLog(database, learnerId, () => Date.now()).answer({
    ...{ proto: PROTO, learnerId, lineage, cursor: 0, events: [...events, sampleEvent(6, remind)] },
  })
  await database.$executeRawUnsafe(sql)
  await database.$disconnect()
  return (await inspect(url, learnerId)).faults.join('\n')
}

test('a log that nobody touched has no faults', async () => {
  expect(await damaged('SELECT 1')).toBe('')
})

test.each([
  ['a hole', 'DELETE FROM "Event" WHERE "seq" = 3', 'number 4 stands where 3 is due'],
  ['a lost end', 'DELETE FROM "Event" WHERE "seq" = 6', "the learner's row says 6, the log ends at 5"],
  ['a body that was changed', `UPDATE "Event" SET "body" = '{"a":1}' WHERE "seq" = 6`, 'another hash'],
  ['a digest that was changed', `UPDATE "Event" SET "digest" = '00' WHERE "seq" = 2`, 'wrong at event 2'],
  ['a moved time', 'UPDATE "Event" SET "correctedMs" = 1 WHERE "seq" = 2', 'digest is wrong at event 2'],
  ['a grade column', `UPDATE "Event" SET "grade" = 'easy' WHERE "seq" = 2`, 'columns of grade 2'],
  ['a forgotten reminder', 'DELETE FROM "Reminder"', 'the planned look at reminders differs'],
])('%s is noticed', async (_, sql, fault) => expect(await damaged(sql)).toContain(fault))

/** A sender with one acknowledged batch, and one whose answer never came. */
async function sender() {
  const url = newSqliteDatabase(inject('sqliteTemplate'), folder)
  const learner = await newLearner(url)
  serveFrom(openDatabase(url))
  const server = await startSyncServer()
  let serial = 0
  const each = new Sender({ learner, nextSerial: () => ++serial }, '1'.repeat(16), new Chance(3))
  await each.send(server.port)
  await server.close()
  await each.send(server.port)
  const { log } = await inspect(url, learner.learnerId)
  const stored = new Map(log.map((event) => [event.id, event]))
  return { each, stored }
}

test('a lost acknowledged event and a torn batch are noticed', async () => {
  const { each, stored } = await sender()
  expect(each.faultsIn(stored)).toEqual([])
  const [id = '', first] = [...stored][0] ?? []
  if (first === undefined) throw new Error('nothing was stored')
  expect(each.faultsIn(new Map([...stored].filter(([key]) => key !== id)))[0]).toContain('was acknowledged')
  const next = sampleEvent(stored.size + 1, graded('a:say', 'good'))
  const torn = new Map([...stored, [next.id, { ...first, ...next, seq: stored.size + 1 }]])
  expect(each.faultsIn(torn)[0]).toContain('a torn batch')
})
