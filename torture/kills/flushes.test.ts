import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import { openDatabase } from '#server/db'
import { createTemplate, newPostgresDatabase, newSqliteDatabase, startPostgres } from '#server/db/test-server'
import { canCountFlushes, countFlushes } from './flushes'
import { inFolder } from './kill-campaign'

const BATCHES = 40

test('on SQLite each acknowledged batch was flushed to the disk', () =>
  inFolder(async (folder) => {
    const url = newSqliteDatabase(inject('sqliteTemplate'), folder)
    const database = openDatabase(url)
    const [row] = await database.$queryRaw<{ synchronous: bigint }[]>`PRAGMA synchronous`
    await database.$disconnect()
    expect(Number(row?.synchronous)).toBe(2)
    if (!canCountFlushes())
      return console.log('no strace here: PRAGMA synchronous alone says that SQLite flushes')
    const { batchCount, flushCount } = await countFlushes(url, BATCHES)
    console.log(`SQLite: ${flushCount} flushes for ${batchCount} acknowledged batches`)
    expect(flushCount).toBeGreaterThanOrEqual(batchCount)
  }))

test('on PostgreSQL each acknowledged batch was flushed to the disk', async () => {
  const files = mkdtempSync(path.join(tmpdir(), 'warmup-flushes-'))
  const server = await startPostgres(files)
  try {
    await createTemplate(server.url)
    const url = await newPostgresDatabase(server.url)
    const database = openDatabase(url)
    const [commit] = await database.$queryRaw<{ synchronous_commit: string }[]>`SHOW synchronous_commit`
    const [fsync] = await database.$queryRaw<{ fsync: string }[]>`SHOW fsync`
    await database.$disconnect()
    expect([commit?.synchronous_commit, fsync?.fsync]).toEqual(['on', 'on'])
    if (!canCountFlushes()) return console.log('no strace here: SHOW alone says that PostgreSQL flushes')
    const postmaster = Number(readFileSync(path.join(files, 'postmaster.pid'), 'utf8').split('\n')[0])
    const { batchCount, flushCount } = await countFlushes(url, BATCHES, postmaster)
    console.log(`PostgreSQL: ${flushCount} flushes for ${batchCount} acknowledged batches`)
    expect(flushCount).toBeGreaterThanOrEqual(batchCount)
  } finally {
    await server.stop()
    rmSync(files, { recursive: true, force: true })
  }
})
