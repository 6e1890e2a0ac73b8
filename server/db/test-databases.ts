import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, inject } from 'vitest'
import { type Database, type Provider, openDatabase } from '../db'
import { newPostgresDatabase, newSqliteDatabase } from './test-server'

/** A database of the test's own: empty, migrated, real. `open` gives a client as another process would have. */
export type TestDatabase = {
  readonly provider: Provider
  readonly url: string
  readonly database: Database
  readonly open: () => Database
}

type Fresh = () => Promise<TestDatabase>
/** Where a database of a test's own may be made, before anything is in it. */
type Empty = () => Promise<Pick<TestDatabase, 'provider' | 'url'>>

/** Runs the same tests on SQLite and on Postgres. `fresh` is migrated, `empty` is not. */
export function onEachDatabase(name: string, tests: (fresh: Fresh, empty: Empty) => void): void {
  describe.each(['sqlite', 'postgresql'] as const)(`${name} on %s`, (provider) => {
    const clients: Database[] = []
    const folder = mkdtempSync(path.join(tmpdir(), 'warmup-db-'))
    afterAll(async () => {
      await Promise.all(clients.map((client) => client.$disconnect()))
      rmSync(folder, { recursive: true, force: true })
    })
    const fresh: Fresh = async () => {
      const url =
        provider === 'sqlite'
          ? newSqliteDatabase(inject('sqliteTemplate'), folder)
          : await newPostgresDatabase(inject('postgresUrl'))
      const connect = (): Database => {
        const client = openDatabase(url)
        clients.push(client)
        return client
      }
      const database = connect()
      // SQLite's driver waits for a lock without giving way: two clients in one thread would wait for each other.
      return { provider, url, database, open: provider === 'sqlite' ? () => database : connect }
    }
    tests(fresh, async () => ({
      provider,
      url:
        provider === 'sqlite'
          ? `file:${path.join(folder, randomUUID())}.db`
          : await newPostgresDatabase(inject('postgresUrl'), 'template0'),
    }))
  })
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
