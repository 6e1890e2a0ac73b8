import type { Page } from '@playwright/test'
import { heldLog, serverDigest } from './device-log'
import { en, expect, expectSynced, gradeButton, newEmail, showAnswer, signUp, test } from './fixtures'
import { MortalBrowser } from './mortal-browser'

/** `npm run torture -- browser` asks for more. */
const KILLS = Number(process.env.BROWSER_KILLS ?? 20)
/** A day has ten new cards. */
const KILLS_PER_PROFILE = 10

const MOMENTS = ['key pressed', 'seen as saved', 'pushing', 'answer arrives'] as const
type Moment = (typeof MOMENTS)[number]

test.describe.configure({ mode: 'parallel' })

for (let first = 0; first < KILLS; first += KILLS_PER_PROFILE) {
  test(`the browser is killed amid reviews ${first + 1} to ${first + KILLS_PER_PROFILE}: none that was seen as saved is missing`, async ({
    launchOptions,
    baseURL,
  }) => {
    test.setTimeout(300_000)
    const browser = new MortalBrowser(launchOptions, baseURL ?? '')
    try {
      await signUpIn(browser)
      let savedCount = 0
      for (let kill = first; kill < Math.min(KILLS, first + KILLS_PER_PROFILE); kill++) {
        const page = await browser.start()
        await page.goto('/en/review')
        const held = await heldLog(page)
        expect(held.gradeCount, `after kill ${kill}`).toBeGreaterThanOrEqual(savedCount)
        const wasSaved = await gradeUntil(page, MOMENTS[kill % MOMENTS.length] ?? 'pushing', kill)
        await browser.kill()
        savedCount = held.gradeCount + (wasSaved() ? 1 : 0)
      }
      await expectWhole(browser, savedCount)
    } finally {
      await browser.end()
    }
  })
}

test('a guest whose browser is killed right after the very first review has it still', async ({
  launchOptions,
  baseURL,
}) => {
  const browser = new MortalBrowser(launchOptions, baseURL ?? '')
  try {
    const first = await browser.start()
    await first.goto('/en/review')
    expect((await gradeUntil(first, 'seen as saved', 0))()).toBe(true)
    await browser.kill()
    const again = await browser.start()
    await again.goto('/en/review')
    await expect(showAnswer(again)).toBeVisible()
    expect((await heldLog(again)).gradeCount).toBe(1)
  } finally {
    await browser.end()
  }
})

async function signUpIn(browser: MortalBrowser): Promise<void> {
  const page = await browser.start()
  await signUp(page, newEmail())
  await expectSynced(page)
  await browser.close() // a browser that is killed now may have lost the cookie, and with it who is signed in
}

/** Grades one card and comes back at the moment when the browser is to die. Tells later whether "saved" was seen by then. */
async function gradeUntil(page: Page, moment: Moment, kill: number): Promise<() => boolean> {
  let isSaved = false
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press(' ')
  await expect(gradeButton(page, 'easy')).toBeVisible()
  await page.waitForTimeout(300)
  const sync = (each: { url(): string }) => each.url().endsWith('/api/sync')
  const pushing = page.waitForRequest(sync).catch(() => {})
  const answering = page.waitForResponse((response) => sync(response.request())).catch(() => {})
  await page.keyboard.press('4') // the page has said "saving" when this is over
  const saved = page
    .locator('[data-save="saved"]')
    .waitFor({ state: 'attached' })
    .then(() => (isSaved = true))
    .catch(() => {}) // the browser died before
  if (moment === 'seen as saved') await saved
  if (moment === 'pushing') await pushing
  if (moment === 'answer arrives') await answering
  // Not always the same instant: a write that takes ten milliseconds has many.
  await page.waitForTimeout((kill * 7) % 30)
  return () => isSaved
}

/** After all of it: what is on the disk is on the server, once, and the review goes on. */
async function expectWhole(browser: MortalBrowser, savedCount: number): Promise<void> {
  const page = await browser.start()
  await page.goto('/en')
  await expectSynced(page)
  const held = await heldLog(page)
  expect(held.gradeCount).toBeGreaterThanOrEqual(savedCount)
  expect(held.unsentCount).toBe(0)
  expect(await serverDigest(page)).toEqual({ head: held.ids.length, digest: held.digest })
  await page.goto('/en/review')
  await expect(showAnswer(page).or(page.getByText(en.nothingDue.learnMore))).toBeVisible()
}
