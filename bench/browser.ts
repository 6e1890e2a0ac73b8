import { type Browser, type Page, chromium } from '@playwright/test'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundleFigures } from './bundle'
import type { Figure } from './figure'
import { passFirstMinute } from './first-minute'
import { firstPullFigures } from './first-pull'
import { keyPressFigures } from './key-press'
import { offlineStartFigures } from './offline-start'
import { pageLoadFigures } from './page-load'
import { whileServing } from './served'

const PORT = 4377

/** Starts the built app on a database of its own and measures in Chromium. Needs `npm run build` before it. */
export async function browserFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmup-bench-'))
  const databaseUrl = `file:${path.join(folder, 'bench.db')}`
  const env = { TRUSTED_PROXY_HOPS: '1', E2E_DATABASE_URL: databaseUrl }
  try {
    return await whileServing(['scripts/serve-for-tests.mjs'], PORT, env, async (origin) => {
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
      const browser = await chromium.launch({
        executablePath: browserPath(),
        args: [...args, '--disable-gpu'],
      })
      try {
        return await figuresIn(browser, origin, databaseUrl)
      } finally {
        await browser.close()
      }
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function figuresIn(browser: Browser, origin: string, databaseUrl: string): Promise<readonly Figure[]> {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  await allowManyNewCards(page, origin)
  await passFirstMinute(page)
  await page.goto(`${origin}/en/review`)
  const keys = await keyPressFigures(page, await context.newCDPSession(page))
  await context.close()
  return [
    ...keys,
    ...(await pageLoadFigures(browser, origin)),
    ...(await offlineStartFigures(browser, origin)),
    ...(await firstPullFigures(browser, origin, databaseUrl)),
    ...(await bundleFigures(browser, origin)),
  ]
}

/** The named browser, the system's, or Playwright's own. */
const browserPath = (): string =>
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  ) ?? chromium.executablePath()

async function allowManyNewCards(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/en/settings`)
  await page.getByLabel('New cards a day').fill('200')
  await page.getByLabel('New cards a day').blur()
  await page.getByLabel('Basics first').uncheck()
  await page.waitForTimeout(300)
}
