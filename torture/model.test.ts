import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { openDatabase } from '#server/db'
import { newPostgresDatabase, newSqliteDatabase } from '#server/db/test-server'
import { runSchedules } from './model/campaign'
import { benchesOn } from './model/database-bench'
import { openMemoryBench } from './model/memory-bench'

/** Fixed, so that a red run can be looked at; `npm run torture -- model` takes any. */
const SEED = 20_261_126

const folder = mkdtempSync(path.join(tmpdir(), 'warmup-model-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('1,700 schedules on logs in memory violate nothing', async () => {
  const { failure } = await runSchedules(openMemoryBench, { runs: 1_700, seed: SEED })
  expect(failure?.text).toBeUndefined()
})

test.each(['SQLite', 'PostgreSQL'])('150 schedules on IndexedDB and %s violate nothing', async (name) => {
  const url =
    name === 'SQLite'
      ? newSqliteDatabase(inject('sqliteTemplate'), folder)
      : await newPostgresDatabase(inject('postgresUrl'))
  const database = openDatabase(url)
  const benches = await benchesOn(database, 'learner')
  const { failure } = await runSchedules(benches, { runs: 150, seed: SEED })
  await database.$disconnect()
  expect(failure?.text).toBeUndefined()
})
