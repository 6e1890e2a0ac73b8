import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { migrateDatabase, openDatabase } from '#server/db'
import { createTemplate, newPostgresDatabase, startPostgres } from '#server/db/test-server'
import type { OpenBench } from './model/bench'
import { benchesOn } from './model/database-bench'

type Work<Result> = (open: OpenBench) => Promise<Result>

/** The real server code on a SQLite file, the real browser code on an IndexedDB in memory. */
export const onSqlite = <Result>(work: Work<Result>): Promise<Result> =>
  inFolder(async (folder) => {
    const url = `file:${path.join(folder, 'model.db')}`
    await migrateDatabase(url)
    return onDatabase(url, work)
  })

/** The same on a PostgreSQL of its own, or on a new database of the server that TEST_DATABASE_URL names. */
export const onPostgres = <Result>(work: Work<Result>): Promise<Result> =>
  withPostgres(async (serverUrl) => onDatabase(await newPostgresDatabase(serverUrl), work))

/** A server with a migrated template. One that is given must have it. */
export const withPostgres = <Result>(work: (serverUrl: string) => Promise<Result>): Promise<Result> => {
  const given = process.env.TEST_DATABASE_URL ?? ''
  return given === '' ? inFolder((folder) => onOwnServer(folder, work)) : work(given)
}

async function onOwnServer<Result>(folder: string, work: (url: string) => Promise<Result>): Promise<Result> {
  const server = await startPostgres(folder, ['-c', 'fsync=off', '-c', 'synchronous_commit=off'])
  try {
    await createTemplate(server.url)
    return await work(server.url)
  } finally {
    await server.stop()
  }
}

async function onDatabase<Result>(url: string, work: Work<Result>): Promise<Result> {
  const database = openDatabase(url)
  try {
    return await work(await benchesOn(database, 'learner'))
  } finally {
    await database.$disconnect()
  }
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmup-model-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
