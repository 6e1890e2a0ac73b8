import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { graded, sampleEvent } from '#core/sample-events'
import { request } from '#core/sync/event-log.contract'
import { createEventLog, lineageOf } from '../event-log'
import { PrismaClient } from './generated/sqlite/client'
import { SqliteFactory } from './sqlite-adapter'
import { createLearner } from './test-databases'
import { newSqliteDatabase } from './test-server'

const folder = mkdtempSync(path.join(tmpdir(), 'warmup-indexes-'))
const url = newSqliteDatabase(inject('sqliteTemplate'), folder)
const database = new PrismaClient({
  adapter: new SqliteFactory(url),
  log: [{ emit: 'event', level: 'query' }],
})
afterAll(async () => {
  await database.$disconnect()
  rmSync(folder, { recursive: true, force: true })
})

test('no exchange reads the log from end to end: every query narrows it by more than the learner', async () => {
  const asked: { readonly query: string; readonly params: string }[] = []
  database.$on('query', (query) => asked.push(query))
  const log = createEventLog(database, await createLearner(database, 'learner-a'), Date.now)
  const lineage = await lineageOf(database)
  const grade = (serial: number, device: string, n = serial) =>
    sampleEvent(serial, graded('a:say', 'good'), { device: device.repeat(16), n })
  await log.answer(request(lineage, 0, [grade(1, 'a'), grade(2, 'b')]))
  await log.answer(request(lineage, 2, [grade(9, 'a'), grade(2, 'b'), grade(8, 'b')])) // counters missing between
  await log.answer(request(lineage, 2, []))
  await log.answer(request(lineage, 4, []))
  const ofLog = asked.filter(({ query }) => /^\s*SELECT .*\bEvent\b/s.test(query))
  const plans = await Promise.all(
    ofLog.map(({ query, params }) =>
      database.$queryRawUnsafe<{ detail: string }[]>(
        `EXPLAIN QUERY PLAN ${query}`,
        ...(JSON.parse(params) as unknown[]),
      ),
    ),
  )
  const details = plans.flat().map(({ detail }) => detail)
  expect(details.filter((detail) => detail.includes('Event')).length).toBeGreaterThan(5)
  expect(details.filter((detail) => /^SCAN|\(learnerId=\?\)/.test(detail))).toEqual([])
})

test('a batch that reaches from the first to the last counter of a long log reads what lies around its own', async () => {
  const learnerId = await createLearner(database, 'learner-b')
  const device = 'c'.repeat(16)
  await database.learner.create({ data: { id: learnerId, lastSeq: 150_000, digest: '0'.repeat(64) } })
  await database.$executeRaw`
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 150000)
    INSERT INTO "Event" ("learnerId", "seq", "id", "device", "n", "atMs", "timeZone", "studyDay", "v", "kind", "body",
      "hash", "receivedAtMs", "correctedMs", "digest")
    SELECT ${learnerId}, n, 'event-' || n, ${device}, n, n, 'UTC', 0, 1, 'dream.remembered', '{}', '', n, n, ''
    FROM number WHERE n <> 149999`
  const log = createEventLog(database, learnerId, () => 400_000)
  const offered = [7, 149_999, 150_003].map((n) =>
    sampleEvent(n, graded('a:say', 'good'), { device, n, atMs: 5, clockOffsetMs: 0 }),
  )
  const { forked, events } = await log.answer(request(await lineageOf(database), 150_000, offered))
  expect(forked).toBe(true)
  expect(events.map(({ n, correctedMs }) => [n, correctedMs])).toEqual([
    [7, 6],
    [149_999, 149_998],
    [150_003, 150_000],
  ])
})
