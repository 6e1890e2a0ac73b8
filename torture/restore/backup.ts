import Sqlite from 'better-sqlite3'
import pg from 'pg'
import { providerOf } from '#server/db'
import { newPostgresDatabase } from '#server/db/test-server'

/** A copy of a database in use, as of one moment, as an operator would make it; resolves with its address. */
export const backUp = (url: string): Promise<string> =>
  providerOf(url) === 'sqlite' ? Promise.resolve(backUpFile(url)) : dump(url)

function backUpFile(url: string): string {
  const copy = `${url.slice('file:'.length)}.backup`
  const database = new Sqlite(url.slice('file:'.length), { readonly: true })
  try {
    database.prepare('VACUUM INTO ?').run(copy)
  } finally {
    database.close()
  }
  return `file:${copy}`
}

/** In an order in which each finds what it refers to. */
const TABLES = ['User', 'SignIn', 'Lineage', 'Learner', 'Event', 'Reminder'] as const

/** One snapshot of all tables, as pg_dump takes it; that program does not come with the server that tests start. */
async function dump(url: string): Promise<string> {
  const copy = await newPostgresDatabase(new URL('/postgres', url).href)
  const [from, to] = [new pg.Client({ connectionString: url }), new pg.Client({ connectionString: copy })]
  await Promise.all([from.connect(), to.connect()])
  try {
    await from.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
    for (const table of TABLES) {
      const { rows } = await from.query<{ all: string | null }>(
        `SELECT json_agg(t)::text AS all FROM "${table}" t`,
      )
      await to.query(`INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1)`, [
        rows[0]?.all ?? '[]',
      ])
    }
  } finally {
    await Promise.all([from.end(), to.end()])
  }
  return copy
}
