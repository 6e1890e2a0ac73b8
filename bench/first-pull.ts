import type { Browser } from '@playwright/test'
import { openDatabase } from '#server/db'
import { Device } from './device'
import type { Figure } from './figure'
import { median } from './median'
import { storeYears } from './years'

const RUNS = 3

/** What a device waits for that is new to an account of years: the whole log, and the first card. */
export async function firstPullFigures(
  browser: Browser,
  origin: string,
  databaseUrl: string,
): Promise<readonly Figure[]> {
  const device = await deviceOfYears(origin, databaseUrl)
  const runs = []
  for (let run = 0; run < RUNS; run++) runs.push(await openNewDevice(browser, origin, device))
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

async function deviceOfYears(origin: string, databaseUrl: string): Promise<Device> {
  const device = await Device.signUp(origin, '10.1.0.1')
  const database = openDatabase(databaseUrl)
  await storeYears(database, device.account.learnerId)
  await database.$disconnect()
  return device
}

async function openNewDevice(browser: Browser, origin: string, { account, cookie }: Device) {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-US' })
  const cookies = cookie.split('; ').map((pair) => pair.split('=') as [string, string])
  await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: origin })))
  await context.addInitScript(
    (remembered) => localStorage.setItem('warmup.account', remembered),
    JSON.stringify(account),
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
