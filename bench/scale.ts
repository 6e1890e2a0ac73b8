import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import Sqlite from 'better-sqlite3'
import { startPostgres } from '#server/db/test-server'
import { type Sender, eventsOf, newSenders } from './load'
import { cpuSecondsOf, familyOf } from './process-time'
import { whileServing } from './served'

/** `npm run bench:scale`: what one exchange costs a process and its database, and what one event takes on disk. */
const PORT = 4379
const METRICS_PORT = 4380
const WARM_UP = 300
const EXCHANGES = Number(process.env.SCALE_EXCHANGES ?? 2_000)

type Store = {
  readonly url: string
  readonly bytes: () => Promise<number>
  readonly cpuSeconds: () => number
}

async function measure(name: string, store: Store): Promise<void> {
  const env = { TRUSTED_PROXY_HOPS: '1', METRICS_PORT: String(METRICS_PORT), E2E_DATABASE_URL: store.url }
  await whileServing(['scripts/serve-for-tests.mjs'], PORT, env, async (origin) => {
    const senders = await newSenders(origin)
    const idle = await figure('process_resident_memory_bytes')
    await exchange(senders, WARM_UP, 10)
    for (const events of [1, 10]) {
      const before = [await cpuSeconds(), store.cpuSeconds(), await store.bytes()] as const
      await exchange(senders, EXCHANGES, events)
      const after = [await cpuSeconds(), store.cpuSeconds(), await store.bytes()] as const
      const perExchange = (seconds: number): string => ((seconds * 1000) / EXCHANGES).toFixed(2)
      console.log(
        `${name}, exchange of ${events}: app ${perExchange(after[0] - before[0])} ms CPU, ` +
          `database ${perExchange(after[1] - before[1])} ms CPU, ` +
          `${((after[2] - before[2]) / (EXCHANGES * events)).toFixed(0)} bytes an event`,
      )
    }
    const now = await figure('process_resident_memory_bytes')
    console.log(`${name}, memory of the app: ${megabytes(idle)} MB at first, ${megabytes(now)} MB at the end`)
  })
}

/** One after another, each learner in turn: what it costs, not how fast it can be. */
async function exchange(senders: readonly Sender[], times: number, eventCount: number): Promise<void> {
  for (let each = 0; each < times; each++) {
    const sender = senders[each % senders.length]
    if (sender !== undefined && !(await sender.device.exchange(eventsOf(sender, eventCount)))) {
      throw new Error('an exchange was not answered')
    }
  }
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)

async function figure(name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`)).text()
  return Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1])
}

const cpuSeconds = (): Promise<number> => figure('process_cpu_seconds_total')

async function onSqlite(folder: string): Promise<Store> {
  const file = path.join(folder, 'scale.db')
  const bytes = async (): Promise<number> => {
    const database = new Sqlite(file)
    database.pragma('wal_checkpoint(TRUNCATE)')
    const [{ used } = { used: 0 }] = database
      .prepare(
        'SELECT (page_count - freelist_count) * page_size AS used FROM pragma_page_count, pragma_freelist_count, pragma_page_size',
      )
      .all() as { used: number }[]
    database.close()
    return used
  }
  return { url: `file:${file}`, bytes, cpuSeconds: () => 0 } // its work is done in the app's process
}

async function onPostgres(folder: string) {
  const server = await startPostgres(folder)
  const postmaster = Number(readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
  const bytes = async (): Promise<number> => {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    const { rows } = await client.query<{ bytes: string }>(
      `SELECT pg_total_relation_size('"Event"') AS bytes`,
    )
    await client.end()
    return Number(rows[0]?.bytes)
  }
  const store = { url: server.url, bytes, cpuSeconds: () => cpuSecondsOf(familyOf(postmaster)) }
  return { store, stop: server.stop }
}

const folder = mkdtempSync(path.join(tmpdir(), 'warmup-scale-'))
const postgresFolder = mkdtempSync(path.join(tmpdir(), 'warmup-scale-'))
const { store, stop } = await onPostgres(postgresFolder)
try {
  await measure('SQLite', await onSqlite(folder))
  await measure('PostgreSQL', store)
} finally {
  await stop()
  for (const each of [folder, postgresFolder]) rmSync(each, { recursive: true, force: true })
}
