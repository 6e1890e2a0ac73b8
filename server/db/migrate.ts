import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import pg from 'pg'

/** Why a database cannot be brought up to date; a sentence for the person who runs the server. */
export class MigrationError extends Error {}

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string }
type Applied = {
  readonly migration_name: string
  readonly checksum: string
  readonly finished_at: unknown
  readonly rolled_back_at: unknown
}

/** Prisma's own book-keeping, so that `prisma migrate` understands a database that was migrated here. */
const TABLE = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME,
    "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`,
  postgresql: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`,
}
const APPLIED = 'SELECT migration_name, checksum, finished_at, rolled_back_at FROM "_prisma_migrations"'
// The advisory lock that Prisma's own migrations take.
const PRISMA_LOCK = 72_707_369

/**
 * Brings a database up to date from `prisma/<provider>/migrations`, without the Prisma command line. Several processes
 * may call it at once: one works, the others find nothing to do. Returns the names of the migrations it applied.
 */
export const migrate = (url: string, root = 'prisma'): Promise<readonly string[]> =>
  url.startsWith('file:')
    ? Promise.resolve(
        migrateSqlite(path.resolve(url.slice('file:'.length)), path.join(root, 'sqlite/migrations')),
      )
    : migratePostgres(url, path.join(root, 'postgresql/migrations'))

/** Names of the migrations that this version of the code needs, in order. */
export const migrationNames = (provider: 'sqlite' | 'postgresql', root = 'prisma'): readonly string[] =>
  migrationsIn(path.join(root, provider, 'migrations')).map(({ name }) => name)

function migrationsIn(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name, 'migration.sql'))
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') }
    })
}

function pendingOf(migrations: readonly Migration[], rows: readonly Applied[]): readonly Migration[] {
  const standing = rows.filter((row) => row.rolled_back_at === null)
  const broken = standing.find((row) => row.finished_at === null)
  if (broken !== undefined) {
    throw new MigrationError(
      `Migration ${broken.migration_name} was left half done; restore a backup or resolve it.`,
    )
  }
  const checksums = new Map(standing.map((row) => [row.migration_name, row.checksum]))
  const changed = migrations.find(({ name, checksum }) => (checksums.get(name) ?? checksum) !== checksum)
  if (changed !== undefined)
    throw new MigrationError(`Migration ${changed.name} was changed after it was applied.`)
  const unknown = [...checksums.keys()].find(
    (name) => !migrations.some((migration) => migration.name === name),
  )
  if (unknown !== undefined) {
    throw new MigrationError(`The database was migrated by a newer version of Warmup (${unknown}).`)
  }
  return migrations.filter(({ name }) => !checksums.has(name))
}

function migrateSqlite(file: string, folder: string): readonly string[] {
  mkdirSync(path.dirname(file), { recursive: true })
  const database = new Database(file, { timeout: 30_000 })
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = OFF') // rebuilding a table drops one that others refer to
    return database.transaction(() => applyToSqlite(database, migrationsIn(folder))).immediate()
  } finally {
    database.close()
  }
}

function applyToSqlite(database: Database.Database, migrations: readonly Migration[]): readonly string[] {
  database.exec(TABLE.sqlite)
  const pending = pendingOf(migrations, database.prepare(APPLIED).all() as Applied[])
  for (const { name, sql, checksum } of pending) {
    const startedAt = new Date().toISOString()
    database.exec(sql)
    const dangling = database.pragma('foreign_key_check') as unknown[]
    if (dangling.length > 0)
      throw new MigrationError(`Migration ${name} leaves ${dangling.length} dangling references.`)
    database
      .prepare(
        `INSERT INTO "_prisma_migrations" (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(randomUUID(), checksum, startedAt, new Date().toISOString(), name)
  }
  return pending.map(({ name }) => name)
}

async function migratePostgres(url: string, folder: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    const pending = pendingOf(migrationsIn(folder), await appliedToPostgres(client))
    if (pending.length > 0) await client.query(TABLE.postgresql) // else a user with no right to will do
    for (const migration of pending) await applyToPostgres(client, migration)
    return pending.map(({ name }) => name)
  } catch (error) {
    throw isForbidden(error) ? new MigrationError(NOT_ALLOWED, { cause: error }) : error
  } finally {
    await client.end()
  }
}

const NOT_ALLOWED = 'This user of the database may not migrate it; run npm run seed as its owner first.'

/** PostgreSQL's insufficient_privilege. Source: PostgreSQL 17, appendix A. */
const isForbidden = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === '42501'

async function appliedToPostgres(client: pg.Client): Promise<readonly Applied[]> {
  const { rows } = await client.query<{ isThere: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS "isThere"`,
  )
  return rows[0]?.isThere === true ? (await client.query<Applied>(APPLIED)).rows : []
}

async function applyToPostgres(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  const startedAt = new Date()
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
       VALUES ($1, $2, $3, now(), $4, 1)`,
      [randomUUID(), checksum, startedAt, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}
