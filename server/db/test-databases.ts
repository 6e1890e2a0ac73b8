import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, inject } from 'vitest'
import { type Database, type Provider, openDatabase } from '../db'
import { POSTGRES_TEMPLATE, urlOfDatabase } from './test-server'

/** A database of the test's own: empty, migrated, real. `open` gives a client as another process would have. */
export type TestDatabase = {
  readonly provider: Provider
  readonly url: string
  readonly database: Database
  readonly open: () => Database
}

/** Runs the same tests on SQLite and on Postgres. */
export function onEachDatabase(name: string, tests: (fresh: () => Promise<TestDatabase>) => void): void {
  describe.each(['sqlite', 'postgresql'] as const)(`${name} on %s`, (provider) => {
    const clients: Database[] = []
    const folder = mkdtempSync(path.join(tmpdir(), 'warmup-db-'))
    afterAll(async () => {
      await Promise.all(clients.map((client) => client.$disconnect()))
      rmSync(folder, { recursive: true, force: true })
    })
    tests(async () => {
      const url = provider === 'sqlite' ? copyOfTemplate(folder) : await newPostgresDatabase()
      const connect = (): Database => {
        const client = openDatabase(url)
        clients.push(client)
        return client
      }
      const database = connect()
      // SQLite's driver waits for a lock without giving way: two clients in one thread would wait for each other.
      return { provider, url, database, open: provider === 'sqlite' ? () => database : connect }
    })
  })
}

function copyOfTemplate(folder: string): string {
  const file = path.join(folder, `${randomUUID()}.db`)
  copyFileSync(inject('sqliteTemplate'), file)
  return `file:${file}`
}

async function newPostgresDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({ connectionString: inject('postgresUrl') })
  await client.connect()
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${POSTGRES_TEMPLATE}`)
  await client.end()
  return urlOfDatabase(inject('postgresUrl'), name)
}

/** A person with an account, for tests that are not about signing up. */
export async function createLearner(database: Database, id: string): Promise<string> {
  await database.user.create({ data: { id, email: `${id}@example.org` } })
  return id
}

/** Makes a database the one of this process, as `database()` hands it out. */
export function serveFrom(database: Database): void {
  Object.assign(globalThis, { warmupDatabase: database })
}
