import type { BrowserContext, Page } from '@playwright/test'
import { heldLog, serverDigest } from './device-log'
import {
  expect,
  expectKept,
  expectSaved,
  expectSynced,
  gradeButton,
  newEmail,
  showAnswer,
  signIn,
  signUp,
  test,
} from './fixtures'
import { MortalBrowser } from './mortal-browser'

const DAY_MS = 86_400_000
const DAYS_AWAY = 30
/** A page whose clock is ours ticks coarsely, and a press too soon counts as the second of a double one. */
const PATIENCE_MS = 600

/** By Enter: Space would go into the field of a computed question, of which a month has some. */
async function review(page: Page, keys: readonly string[]): Promise<number> {
  await page.goto('/en/review')
  for (const key of keys) {
    await expect(showAnswer(page)).toBeVisible()
    await page.waitForTimeout(PATIENCE_MS)
    await page.keyboard.press('Enter')
    await expect(gradeButton(page, 'good')).toBeVisible()
    await page.waitForTimeout(PATIENCE_MS)
    await page.keyboard.press(key)
    await expectSaved(page)
  }
  return keys.length
}

/** Two cards on every third day, without a network, by a clock that says so. */
async function studyForAMonth(page: Page, context: BrowserContext): Promise<number> {
  const nowMs = Date.now()
  let gradeCount = 0
  await context.setOffline(true)
  for (let daysAgo = DAYS_AWAY; daysAgo > 0; daysAgo -= 3) {
    await page.clock.setSystemTime(nowMs - daysAgo * DAY_MS)
    gradeCount += await review(page, ['3', '4'])
  }
  await page.clock.setSystemTime(nowMs)
  return gradeCount
}

/** Grades a card and is killed a moment later, twice. */
async function reviewAndDieTwice(browser: MortalBrowser, email: string): Promise<number> {
  const first = await browser.start()
  await signIn(first, email)
  await expectSynced(first)
  await browser.close()
  let gradeCount = 0
  for (const key of ['3', '4']) {
    const page = await browser.start()
    gradeCount += await review(page, [key])
    await browser.kill()
  }
  return gradeCount
}

test('three browsers of one account, one a month offline, one with its clock a day ahead, one killed twice, end as one', async ({
  page,
  context,
  secondBrowser,
  launchOptions,
  baseURL,
}) => {
  test.setTimeout(300_000)
  const email = newEmail()
  await page.clock.install()
  await signUp(page, email)
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await expectKept(page)
  await page.goto('/en')
  await expectSynced(page)

  const ahead = await secondBrowser.newPage()
  await ahead.clock.install()
  await ahead.clock.setSystemTime(Date.now() + DAY_MS)
  const mortal = new MortalBrowser(launchOptions, baseURL ?? '')
  try {
    const awayCount = await studyForAMonth(page, context)
    await signIn(ahead, email)
    await expectSynced(ahead)
    const aheadCount = await review(ahead, ['3', '1', '3'])
    const mortalCount = await reviewAndDieTwice(mortal, email)

    await context.setOffline(false)
    const survivor = await mortal.start()
    const browsers = [page, ahead, survivor]
    for (const round of [1, 2]) {
      for (const each of browsers) {
        await each.goto('/en')
        await expectSynced(each)
        expect((await heldLog(each)).unsentCount, `round ${round}`).toBe(0)
      }
    }
    const truth = await serverDigest(page)
    const logs = await Promise.all(browsers.map(heldLog))
    for (const log of logs) {
      expect({ head: log.cursor, digest: log.digest }).toEqual(truth)
      expect(log.ids).toEqual(logs[0]?.ids)
      expect(log.ids).toHaveLength(truth.head)
      expect(log.gradeCount).toBe(awayCount + aheadCount + mortalCount)
    }
  } finally {
    await mortal.end()
  }
})
