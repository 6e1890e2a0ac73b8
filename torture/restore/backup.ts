import pg from 'pg'
import { backUpDatabase, providerOf } from '#server/db'
import { newPostgresDatabase } from '#server/db/test-server'

/** A copy of a database in use, as of one moment: a file as the command writes it, or a database of PostgreSQL. */
export async function backUp(url: string): Promise<string> {
  if (providerOf(url) === 'postgresql') return dump(url)
  const copy = `${url.slice('file:'.length)}.backup`
  await backUpDatabase(url, copy)
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
