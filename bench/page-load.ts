import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Figure } from './figure'
import { passFirstMinute } from './first-minute'
import { median } from './median'

const RUNS = 5
/** Lighthouse's slow 4G, without its CPU. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 }

/** Runs before any script of the page: keeps what the browser says of paint and of what moved. */
const OBSERVE = `
  window.vitals = { lcpMs: 0, shift: 0, slowest: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) vitals.lcpMs = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) vitals.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId) vitals.slowest.push(entry.duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
`

type Vitals = { readonly lcpMs: number; readonly shift: number; readonly slowest: readonly number[] }

const vitalsOf = (page: Page): Promise<Vitals> => page.evaluate<Vitals>('vitals')

/** Paint of a first and of a repeated visit at 4x throttle and slow 4G, and what a session of 100 cards moves and costs. */
export async function pageLoadFigures(browser: Browser, origin: string): Promise<readonly Figure[]> {
  const visits = []
  for (let run = 0; run < RUNS; run++) visits.push(await visitTwice(browser, origin))
  const session = await sessionOf100(browser, origin)
  const first = median(visits.map((visit) => visit.first.lcpMs))
  const repeat = median(visits.map((visit) => visit.repeat.lcpMs))
  const shift = Math.max(session.shift, ...visits.flatMap((visit) => [visit.first.shift, visit.repeat.shift]))
  return [
    { name: 'LCP of a first visit, 4x CPU, slow 4G', value: first, unit: 'ms', goal: '<= 1800' },
    { name: 'LCP of a repeated visit, the same', value: repeat, unit: 'ms', goal: '<= 1000' },
    { name: 'CLS, the worst of visits and 100 cards', value: shift, unit: 'ratio', goal: '<= 0.02' },
    { name: 'INP over 100 cards, p75', value: percentile75(session.slowest), unit: 'ms', goal: '<= 100' },
    { name: 'INP over 100 cards, the slowest', value: Math.max(...session.slowest), unit: 'ms', goal: '' },
  ]
}

const percentile75 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.75) - 1] ?? 0

/** The landing page as a phone sees it: with nothing kept, and again once the app is. */
async function visitTwice(browser: Browser, origin: string) {
  const context = await phone(browser)
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', SLOW_4G)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(`${origin}/en`, { waitUntil: 'load' })
  const first = await vitalsOf(page)
  await page.evaluate('navigator.serviceWorker.ready')
  await page.goto(`${origin}/en`, { waitUntil: 'load' })
  const repeat = await vitalsOf(page)
  await context.close()
  return { first, repeat }
}

async function phone(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
  })
  await context.addInitScript(OBSERVE)
  return context
}

const CARDS = 100

/** Reveals and grades by key, at the pace of somebody in a hurry. */
async function sessionOf100(browser: Browser, origin: string): Promise<Vitals> {
  const context = await phone(browser)
  const page = await context.newPage()
  await page.goto(`${origin}/en/settings`)
  await passFirstMinute(page)
  await page.getByLabel('New cards a day').fill('200')
  await page.getByLabel('Cards in a set').fill('100')
  await page.getByLabel('Basics first').uncheck()
  await page.locator('[data-save="saved"]').waitFor()
  await page.goto(`${origin}/en/review`)
  for (let card = 0; card < CARDS; card++) {
    await page.getByRole('button', { name: 'Show answer' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: /^Good, / }).waitFor()
    await page.waitForTimeout(260)
    await page.keyboard.press('3') // a day has one new card of a term: the later ones are the first come back
  }
  const vitals = await vitalsOf(page)
  await context.close()
  return vitals
}
