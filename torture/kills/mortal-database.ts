import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { MortalPostgres } from '#server/db/test-server'
import type { Victim } from './kill'

/** A database that can be made to die under its app, and stands again afterwards. */
export type MortalDatabase = {
  readonly url: string
  readonly strike: (victim: Victim) => Promise<void>
}

/** A file dies only with the process that has it open. */
export const sqliteAt = (url: string): MortalDatabase => ({
  url,
  strike: (victim) => Promise.reject(new Error(`SQLite has no ${victim}`)),
})

/** `folder` is where `server` keeps its files. */
export const postgresAt = (url: string, server: MortalPostgres, folder: string): MortalDatabase => ({
  url,
  async strike(victim) {
    if (victim === 'postmaster') {
      process.kill(postmasterPid(folder), 'SIGKILL')
      return startAgain(server)
    }
    const pid = await backendPid(server.url, path.basename(new URL(url).pathname))
    if (pid !== null) await endBackend(server.url, pid, victim)
  },
})

/** A polite stop in the middle of a recovery waits for ever; nothing on this disk is needed any more. */
export async function stopAtOnce(server: MortalPostgres, folder: string): Promise<void> {
  process.kill(postmasterPid(folder), 'SIGQUIT')
  await server.stop()
}

/** The first line of its own file. */
const postmasterPid = (folder: string): number =>
  Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])

/** The orphaned processes of the dead one hold its memory for a moment. */
async function startAgain(server: MortalPostgres): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const isUp = await server.startAgain().then(
      () => true,
      () => false,
    )
    if (isUp) return
    if (attempt === 200) throw new Error('PostgreSQL did not start again')
    await sleep(50)
  }
}

async function asked<Row extends pg.QueryResultRow>(url: string, sql: string, values: readonly unknown[]) {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {}) // its own connection dies with a backend that was killed
  await client.connect()
  try {
    return (await client.query<Row>(sql, [...values])).rows
  } finally {
    await client.end()
  }
}

/** One that is in the middle of a transaction, if any is. */
async function backendPid(url: string, database: string): Promise<number | null> {
  const rows = await asked<{ pid: number }>(
    url,
    `SELECT pid FROM pg_stat_activity WHERE datname = $1
     ORDER BY (state LIKE 'idle in transaction%') DESC, (state = 'active') DESC LIMIT 1`,
    [database],
  )
  return rows[0]?.pid ?? null
}

async function endBackend(url: string, pid: number, victim: Victim): Promise<void> {
  if (victim === 'ended backend') await asked(url, 'SELECT pg_terminate_backend($1)', [pid])
  else process.kill(pid, 'SIGKILL')
}
