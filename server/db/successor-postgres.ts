import pg from 'pg'
import { runPostgresTool } from './postgres-tools'
import { RestoreError, type Successor } from './successor'

/** See `readBackup`. `suffix` names the database that is kept of the present one. */
export async function successorOfPostgres(file: string, url: string, suffix: string): Promise<Successor> {
  const present = decodeURIComponent(new URL(url).pathname.slice(1))
  const [next, kept] = [`${present}_restoring`, `${present}_replaced_${suffix}`]
  const discard = (): Promise<void> =>
    beside(url, async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${quoted(next)}`)))
  await beside(url, async (client) => {
    await exchangeNames(client, { present, next: null, kept }) // refuses early what would be refused late
    await client.query(`DROP DATABASE IF EXISTS ${quoted(next)}`)
    await client.query(`CREATE DATABASE ${quoted(next)} TEMPLATE template0`)
  })
  try {
    const args = ['--exit-on-error', '--no-owner', '--no-privileges', file]
    await runPostgresTool('pg_restore', args, named(url, next))
  } catch (error) {
    await discard()
    throw error
  }
  return {
    url: named(url, next),
    takeOver: () => beside(url, (client) => exchangeNames(client, { present, next, kept })),
    discard,
  }
}

type Names = { readonly present: string; readonly next: string | null; readonly kept: string }

/**
 * Both names change in one transaction, which PostgreSQL refuses while anybody is connected. Without a next one it is a
 * trial: all is as before. Resolves with the name under which the present one is kept; null when there was none.
 */
async function exchangeNames(client: pg.Client, { present, next, kept }: Names): Promise<string | null> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [present])
  await client.query('BEGIN')
  if (rowCount !== 0) await client.query(`ALTER DATABASE ${quoted(present)} RENAME TO ${quoted(kept)}`)
  if (next !== null) await client.query(`ALTER DATABASE ${quoted(next)} RENAME TO ${quoted(present)}`)
  await client.query(next === null ? 'ROLLBACK' : 'COMMIT')
  return rowCount === 0 ? null : kept
}

/** PostgreSQL's codes for what a person can mend: object in use, no right to do it. */
const SENTENCES: Readonly<Record<string, string>> = {
  '55006': 'The database is in use: end every server first, then restore.',
  '42501': "The database's user may not create databases; give it CREATEDB, or restore as another user.",
}

/** Connected to the server, but to none of the databases that change. */
async function beside<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: named(url, 'postgres') })
  await client.connect()
  try {
    return await work(client)
  } catch (error) {
    const sentence = error instanceof pg.DatabaseError ? SENTENCES[error.code ?? ''] : undefined
    throw sentence === undefined ? error : new RestoreError(sentence, { cause: error })
  } finally {
    await client.end()
  }
}

const quoted = (name: string): string => pg.escapeIdentifier(name)

/** The same server, another database. */
function named(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${encodeURIComponent(name)}`
  return address.href
}
