import { type Page, chromium } from '@playwright/test'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
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

const PORT = '4377'
const ORIGIN = `http://localhost:${PORT}`

/** Starts the built app on a database of its own and measures in Chromium. Needs `npm run build` before it. */
export async function browserFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'warmup-bench-'))
  const databaseUrl = `file:${path.join(folder, 'bench.db')}`
  const server = spawn(process.execPath, ['scripts/serve-for-tests.mjs'], {
    env: { ...process.env, PORT, TRUSTED_PROXY_HOPS: '1', E2E_DATABASE_URL: databaseUrl },
    stdio: 'ignore',
  })
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...args, '--disable-gpu'] })
  try {
    await answering()
    const context = await browser.newContext({ locale: 'en-US' })
    const page = await context.newPage()
    await allowManyNewCards(page)
    await passFirstMinute(page)
    await page.goto(`${ORIGIN}/en/review`)
    const keys = await keyPressFigures(page, await context.newCDPSession(page))
    await context.close()
    return [
      ...keys,
      ...(await pageLoadFigures(browser, ORIGIN)),
      ...(await offlineStartFigures(browser, ORIGIN)),
      ...(await firstPullFigures(browser, ORIGIN, databaseUrl)),
      ...(await bundleFigures(browser, ORIGIN)),
    ]
  } finally {
    await browser.close()
    server.kill('SIGTERM')
    await once(server, 'close')
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The named browser, the system's, or Playwright's own. */
const browserPath = (): string =>
  [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  ) ?? chromium.executablePath()

async function answering(): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const response = await fetch(`${ORIGIN}/api/health`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('the app did not start')
}

async function allowManyNewCards(page: Page): Promise<void> {
  await page.goto(`${ORIGIN}/en/settings`)
  await page.getByLabel('New cards a day').fill('200')
  await page.getByLabel('New cards a day').blur()
  await page.getByLabel('Basics first').uncheck()
  await page.waitForTimeout(300)
}
