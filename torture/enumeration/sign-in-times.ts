import { randomUUID } from 'node:crypto'
import { createAccount } from '#server/account'
import { openDatabase } from '#server/db'
import { type Answer, asOurPage, send } from '../attacks/attack'
import { startBuiltApp } from '../attacks/built-app'
import type { Campaign } from '../campaign'

const PASSWORD = 'correct horse battery'
const WARM_UP = 50
const MOST_DIFFERENCE_MS = 2

/**
 * Wrong passwords for accounts that are there and that are not, in turn: does the time, or anything else, tell them
 * apart? Each account is asked once, so that none is locked.
 */
export const enumerationCampaign: Campaign = async ({ runs, untilMs, seed }) => {
  const app = await startBuiltApp(process.env.NEXTAUTH_SECRET ?? '')
  try {
    const known = await makeAccounts(app.databaseUrl, Math.min(runs + WARM_UP, 2_000))
    const form = await formOf(app.port)
    const times = { known: [] as number[], unknown: [] as number[] }
    const told = new Set<string>()
    for (let pair = 0; pair < runs + WARM_UP && Date.now() < untilMs; pair++) {
      const kinds = pair % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)
      for (const kind of kinds) {
        const email = kind === 'known' ? known[pair % known.length] : `${randomUUID()}@example.org`
        const answer = await signIn(app.port, { ...form, email: email ?? '' })
        told.add(`${answer.status} ${answer.text} ${Object.keys(answer.headers).sort().join()}`)
        if (pair >= WARM_UP) times[kind].push(answer.ms)
      }
    }
    return verdictOn(times, told, seed)
  } finally {
    await app.stop()
  }
}

type Times = { readonly known: readonly number[]; readonly unknown: readonly number[] }

function verdictOn({ known, unknown }: Times, told: ReadonlySet<string>, seed: number): boolean {
  const differenceMs = Math.abs(medianOf(known) - medianOf(unknown))
  const z = rankSumZ(known, unknown)
  console.log(
    `enumeration: from seed ${seed}, ${known.length} pairs, medians ${medianOf(known).toFixed(2)} and ` +
      `${medianOf(unknown).toFixed(2)} ms, ${differenceMs.toFixed(2)} ms apart, rank sum z ${z.toFixed(2)}`,
  )
  if (told.size !== 1) console.log(`  FAULT the answers differ: ${[...told].join(' | ')}`)
  const isTimeTelling = differenceMs >= MOST_DIFFERENCE_MS && Math.abs(z) > Z_OF_P_001
  if (isTimeTelling) console.log('  FAULT the time tells them apart')
  return told.size === 1 && !isTimeTelling
}

/** Two-sided p = 0.01. */
const Z_OF_P_001 = 2.576

const medianOf = (times: readonly number[]): number =>
  [...times].sort((first, second) => first - second)[Math.floor(times.length / 2)] ?? Number.NaN

/** Mann and Whitney's test in its normal approximation; times to the nanosecond have no ties to speak of. */
export function rankSumZ(first: readonly number[], second: readonly number[]): number {
  const all = [...first.map((ms) => ({ ms, isFirst: true })), ...second.map((ms) => ({ ms, isFirst: false }))]
  all.sort((one, other) => one.ms - other.ms)
  const rankSum = all.reduce((sum, { isFirst }, index) => sum + (isFirst ? index + 1 : 0), 0)
  const [n, m] = [first.length, second.length]
  return (rankSum - (n * (n + m + 1)) / 2) / Math.sqrt((n * m * (n + m + 1)) / 12)
}

async function makeAccounts(url: string, count: number): Promise<readonly string[]> {
  const database = openDatabase(url)
  try {
    const first = `${randomUUID()}@example.org`
    await createAccount(database, first, PASSWORD)
    const { passwordHash } = await database.user.findUniqueOrThrow({ where: { email: first } })
    const others = Array.from({ length: count - 1 }, () => ({
      email: `${randomUUID()}@example.org`,
      passwordHash,
    }))
    await database.user.createMany({ data: others })
    return [first, ...others.map(({ email }) => email)]
  } finally {
    await database.$disconnect()
  }
}

type Form = { readonly csrfToken: string; readonly cookie: string }

async function formOf(port: number): Promise<Form> {
  const { text, headers } = await send(port, { path: '/api/auth/csrf' })
  const cookie = [headers['set-cookie'] ?? []].flat().map((line) => line.split(';')[0])
  return { csrfToken: (JSON.parse(text) as { csrfToken: string }).csrfToken, cookie: cookie.join('; ') }
}

const signIn = (
  port: number,
  { email, csrfToken, cookie }: Form & { readonly email: string },
): Promise<Answer> =>
  send(port, {
    ...{ method: 'POST', path: '/api/auth/callback/credentials' },
    headers: { ...asOurPage(port), cookie },
    body: JSON.stringify({ email, password: 'wrong horse battery', csrfToken, json: 'true' }),
  })
