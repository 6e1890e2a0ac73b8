import type { APIRequestContext, Browser } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import type { ClientEvent } from '#core/event'
import { sampleLog } from '#core/sample-events'
import { clientPartOf } from '#core/sync/canonical-json'
import { EVENTS_PER_REQUEST, PROTO, type SyncAnswer } from '#core/sync/event-log'
import { contentDigestOf } from '#server/route'
import type { Figure } from './figure'
import { median } from './median'

const EVENTS = 50_000
const CARDS = 2_500
const RUNS = 3

/** What a device waits for that is new to an account of years: the whole log, and the first card. */
export async function firstPullFigures(browser: Browser, origin: string): Promise<readonly Figure[]> {
  const account = await createAccount(browser, origin)
  const runs = []
  for (let run = 0; run < RUNS; run++) runs.push(await openNewDevice(browser, origin, account))
  return [
    {
      name: 'a new device, 50,000 events: whole log',
      value: median(runs.map(({ wholeMs }) => wholeMs)),
      unit: 'ms',
      goal: '<= 5000',
    },
    {
      name: 'the same: to the first page of today',
      value: median(runs.map(({ usableMs }) => usableMs)),
      unit: 'ms',
      goal: '',
    },
    {
      name: 'the same device opened again: to the first card',
      value: median(runs.map(({ againMs }) => againMs)),
      unit: 'ms',
      goal: '',
    },
    {
      name: 'bytes for one new event, 50,000 against none before',
      value: median(runs.map(({ requestBytes }) => requestBytes)),
      unit: 'bytes',
      goal: '',
    },
  ]
}

/** The sample runs on for 400 days from its start. */
const DAYS_BACK = 402

const inThePast = (event: ClientEvent): ClientEvent => ({
  ...event,
  atMs: event.atMs - DAYS_BACK * 86_400_000,
  studyDay: event.studyDay - DAYS_BACK,
})

type Account = { readonly email: string; readonly password: string; readonly learnerId: string }

/** Years of reviews, through the door that devices use. */
async function createAccount(browser: Browser, origin: string): Promise<Account> {
  const context = await browser.newContext({ baseURL: origin })
  const { request } = context
  const [email, password] = [`bench-${randomUUID()}@example.org`, randomUUID()]
  const made = await request.post('/api/account', { data: { email, password }, headers: { origin } })
  const { learnerId } = (await made.json()) as { learnerId: string }
  const account = { email, password, learnerId }
  await signIn(request, origin, account)
  const { lineage } = await exchange(request, origin, { learnerId, lineage: null, cursor: 0, events: [] })
  const events = sampleLog(EVENTS, CARDS).map(clientPartOf).map(inThePast)
  for (let start = 0; start < events.length; start += EVENTS_PER_REQUEST) {
    const part: readonly ClientEvent[] = events.slice(start, start + EVENTS_PER_REQUEST)
    await exchange(request, origin, { learnerId, lineage, cursor: start, events: part })
  }
  await context.close()
  return account
}

async function exchange(request: APIRequestContext, origin: string, asked: object): Promise<SyncAnswer> {
  const data = JSON.stringify({ proto: PROTO, ...asked })
  const headers = { origin, 'content-type': 'application/json', 'content-digest': contentDigestOf(data) }
  const response = await request.post('/api/sync', { data, headers })
  if (!response.ok()) throw new Error(`exchange: ${response.status()} ${await response.text()}`)
  return (await response.json()) as SyncAnswer
}

async function signIn(request: APIRequestContext, origin: string, account: Account): Promise<void> {
  const { csrfToken } = (await (await request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  const { email, password } = account
  const data = { email, password, csrfToken, json: 'true' }
  const response = await request.post('/api/auth/callback/credentials', { data, headers: { origin } })
  if (!response.ok()) throw new Error(`sign-in: ${response.status()}`)
}

async function openNewDevice(browser: Browser, origin: string, account: Account) {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-US' })
  await signIn(context.request, origin, account)
  const { learnerId, email } = account
  await context.addInitScript(
    ([id, address]) =>
      localStorage.setItem('warmup.account', JSON.stringify({ learnerId: id, email: address })),
    [learnerId, email] as const,
  )
  const page = await context.newPage()
  const sent: number[] = []
  page.on('request', (each) => {
    if (each.url().endsWith('/api/sync')) sent.push(each.postDataBuffer()?.length ?? 0)
  })
  const began = performance.now()
  await page.goto('/en')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const usableMs = performance.now() - began
  await page.locator('[data-sync="idle"][data-pending="0"]').waitFor({ timeout: 120_000 })
  const wholeMs = performance.now() - began
  const again = performance.now()
  await page.goto('/en/review')
  await page.getByRole('button', { name: 'Show answer' }).waitFor()
  const againMs = performance.now() - again
  await context.close()
  return { usableMs, wholeMs, againMs, requestBytes: sent.at(-1) ?? 0 }
}
