import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startPostgres } from '#server/db/test-server'
import type { Figure } from './figure'
import { type Sender, eventsOf, exchangeAt, loadFigures, newSenders, percentile } from './load'
import { median } from './median'
import { METRICS_PORT } from './memory'
import { rateOf } from './rate'
import { whileServing } from './served'
import { flood } from './sign-in-flood'

const APP_PORT = 4381
const BARE_PORT = 4389
const ROUNDS = 3
const STUDY_PER_SECOND = 20
const STUDY_SECONDS = 20

/** What the app carries on each database, by one process and by two: times under load, and ratios within one run. */
export async function throughputFigures(): Promise<readonly Figure[]> {
  const [folder, postgresFolder] = [newFolder(), newFolder()]
  const { url, stop } = await startPostgres(postgresFolder)
  try {
    return [
      ...(await figuresOf('SQLite', `file:${path.join(folder, 'throughput.db')}`, 1)),
      ...(await figuresOf('PostgreSQL', url, 1)),
      ...(await figuresOf('PostgreSQL, two processes', url, 2)),
    ]
  } finally {
    await stop()
    for (const each of [folder, postgresFolder]) rmSync(each, { recursive: true, force: true })
  }
}

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'warmup-throughput-'))

function figuresOf(place: string, url: string, processCount: number): Promise<readonly Figure[]> {
  const env = {
    ...{ TRUSTED_PROXY_HOPS: '1', E2E_DATABASE_URL: url, E2E_PROCESSES: String(processCount) },
    ...(processCount === 1 && { METRICS_PORT: String(METRICS_PORT) }),
  }
  return whileServing(['scripts/serve-for-tests.mjs'], APP_PORT, env, async (origin) => {
    const senders = await newSenders(origin)
    return [
      ...(await loadFigures(place, senders, processCount)),
      ...(await ratioFigures(place, origin, url, senders)),
      ...(await floodFigures(place, origin, senders)),
    ]
  })
}

/** Rates in turns with what they are held against, so that what else the machine does meets both. */
async function ratioFigures(place: string, origin: string, url: string, senders: readonly Sender[]) {
  const env = { DATABASE_URL: url }
  return whileServing(['--import', 'tsx', 'bench/bare-handler.ts'], BARE_PORT, env, async (bare) => {
    const strangers = await newSenders(origin) // what the bare handler stores is no log
    const ofExchange: number[] = []
    const ofPage: number[] = []
    const ofStored: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const exchanges = await rateOf((index) => exchangeOnce(senders, index))
      const stored = await rateOf((index) => storeBare(bare, strangers, index))
      const answers = await rateOf(() => ask(`${origin}/api/health`))
      const pages = await rateOf(() => ask(`${origin}/en/help`))
      ofExchange.push(exchanges / answers)
      ofPage.push(pages / answers)
      ofStored.push(exchanges / stored)
    }
    return [
      ratio(`${place}, exchanges against a bare handler with the same inserts`, ofStored, '>= 0.6'),
      ratio(`${place}, exchanges against a handler of the same framework that answers`, ofExchange, ''),
      ratio(`${place}, pages against the same`, ofPage, ''),
    ]
  })
}

const ratio = (name: string, values: readonly number[], goal: string): Figure => ({
  ...{ name, goal },
  value: median(values),
  unit: 'ratio',
})

async function exchangeOnce(senders: readonly Sender[], index: number): Promise<void> {
  const sender = senders[index % senders.length]
  if (sender === undefined || !(await sender.device.exchange(eventsOf(sender)))) {
    throw new Error('an exchange was not answered')
  }
}

async function storeBare(bare: string, senders: readonly Sender[], index: number): Promise<void> {
  const sender = senders[index % senders.length]
  if (sender === undefined) throw new Error('nobody to store for')
  const { learnerId } = sender.device.account
  await ask(bare, { method: 'POST', body: JSON.stringify({ learnerId, events: eventsOf(sender) }) })
}

async function ask(url: string, given: RequestInit = {}): Promise<void> {
  const answer = await fetch(url, given)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  await answer.arrayBuffer()
}

/** How long those wait who study while somebody tries passwords. */
async function floodFigures(
  place: string,
  origin: string,
  senders: readonly Sender[],
): Promise<readonly Figure[]> {
  const studying = senders.slice(0, senders.length / 2)
  const study = () => exchangeAt(STUDY_PER_SECOND, studying, STUDY_SECONDS)
  const calm = await study()
  let isOver = false
  const flooding = flood(origin, () => isOver)
  const flooded = await study()
  isOver = true
  const answers = await flooding
  const faults = [...answers].filter(([status]) => status >= 500).map(([, count]) => count)
  const name = `${place}, a flood of sign-ins`
  return [
    {
      name: `${name}: p99 of those who study, against before`,
      value: percentile(flooded.timesMs, 0.99) / percentile(calm.timesMs, 0.99),
      unit: 'ratio',
      goal: '<= 2',
    },
    { name: `${name}: exchanges not answered with 200`, value: flooded.errorCount, unit: 'count', goal: '0' },
    {
      name: `${name}: answers that were a fault of ours`,
      value: faults.reduce((sum, each) => sum + each, 0),
      unit: 'count',
      goal: '0',
    },
  ]
}
