import { PrismaPg } from '@prisma/adapter-pg'
import { backUp as backUpDatabase } from './db/backup'
import { isDatabaseDown } from './db/database-down'
import { PrismaClient as PostgresClient } from './db/generated/postgresql/client'
import { PrismaClient } from './db/generated/sqlite/client'
import { type Span, readHeldRows } from './db/held-rows'
import { insertEvents } from './db/insert-events'
import { migrate as migrateDatabase, migrationNames } from './db/migrate'
import { readBackup } from './db/read-backup'
import { SqliteFactory } from './db/sqlite-adapter'
import { databaseUrl } from './environment'

/** Either database, typed by the SQLite client: the narrower of the two, so what compiles runs on both (ADR 2). */
export type Database = PrismaClient
/** A database inside a transaction. Inside one, never use the database outside it. */
export type DatabaseTransaction = Parameters<Parameters<Database['$transaction']>[0]>[0]
export type Provider = 'sqlite' | 'postgresql'

export const providerOf = (url: string): Provider => (url.startsWith('file:') ? 'sqlite' : 'postgresql')

/** Opens a database that `migrateDatabase` has brought up to date. Close it with `$disconnect()`. */
export function openDatabase(url: string): Database {
  if (providerOf(url) === 'sqlite') return new PrismaClient({ adapter: new SqliteFactory(url) })
  // Without UTC the driver reads times of day in the server's zone.
  const adapter = new PrismaPg({ connectionString: url, max: 10, options: '-c timezone=UTC' })
  return fromPostgres(new PostgresClient({ adapter }))
}

/** Both clients are generated from one set of models; they differ in what SQLite lacks. */
const fromPostgres = (client: PostgresClient): Database => client as unknown as Database

/** Whether every migration that this code needs is whole; one of a later version is no fault, while old and new run side by side. */
export async function isMigrated(database: Database): Promise<boolean> {
  const rows = await database.$queryRawUnsafe<{ migration_name: string; isWhole: number }[]>(
    `SELECT migration_name, CASE WHEN finished_at IS NULL THEN 0 ELSE 1 END AS "isWhole"
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
  )
  const whole = new Set(rows.filter(({ isWhole }) => Number(isWhole) === 1).map((row) => row.migration_name))
  return rows.length === whole.size && needed(databaseUrl()).every((name) => whole.has(name))
}

let neededMigrations: readonly string[] | null = null
const needed = (url: string): readonly string[] => (neededMigrations ??= migrationNames(providerOf(url)))

export { backUpDatabase, insertEvents, isDatabaseDown, migrateDatabase, readBackup, readHeldRows }
export type { Span }

const processWide = globalThis as typeof globalThis & { warmupDatabase?: Database }

/** The database of this process, opened at the first call; development reloads share it. */
export function database(): Database {
  processWide.warmupDatabase ??= openDatabase(databaseUrl())
  return processWide.warmupDatabase
}
