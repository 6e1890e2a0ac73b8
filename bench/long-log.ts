import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { graded, sampleEvent } from '#core/sample-events'
import { PROTO } from '#core/sync/event-log'
import { type Database, migrateDatabase, openDatabase } from '#server/db'
import { createEventLog, lineageOf } from '#server/event-log'
import type { Figure } from './figure'
import { median } from './median'
import { EVENTS_OF_YEARS, storeYears } from './years'

const EXCHANGES = 500

/** What one new event costs the server where the log is long, against none before; in turns, on SQLite. */
export async function longLogFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmup-long-log-'))
  const url = `file:${path.join(folder, 'long.db')}`
  await migrateDatabase(url)
  const database = openDatabase(url)
  try {
    const [old, young] = [await newLearner(database, 'old'), await newLearner(database, 'young')]
    await storeYears(database, 'old')
    const times = { old: [] as number[], young: [] as number[] }
    for (let each = 1; each <= EXCHANGES; each++) {
      times.old.push(await old(each, EVENTS_OF_YEARS + each - 1))
      times.young.push(await young(each, each - 1))
    }
    const name = 'exchange of one event, log of 50,000 against an empty one'
    return [{ name, value: median(times.old) / median(times.young), unit: 'ratio', goal: '<= 1.2' }]
  } finally {
    await database.$disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Sends one event a call, from a device that holds the log up to the cursor; resolves with how long it took, in ms. */
async function newLearner(database: Database, learnerId: string) {
  await database.user.create({ data: { id: learnerId, email: `${learnerId}@example.org` } })
  const lineage = await lineageOf(database)
  const log = createEventLog(database, learnerId, Date.now)
  return async (n: number, cursor: number): Promise<number> => {
    const serial = 1_000_000 + n
    const event = sampleEvent(serial, graded('sample-1:say:1', 'good'), { n, device: 'f'.repeat(16) })
    const beganMs = performance.now()
    const answer = await log.answer({ proto: PROTO, learnerId, lineage, cursor, events: [event] })
    const tookMs = performance.now() - beganMs
    if (answer.head !== cursor + 1 || answer.events.length !== 1) throw new Error('not what was asked for')
    return tookMs
  }
}
