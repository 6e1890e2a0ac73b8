import type { Page, Request } from '@playwright/test'
import { keptGrades } from './history'
import {
  en,
  expect,
  expectAccessible,
  expectSaved,
  gradeButton,
  question,
  reviewByKey,
  showAnswer,
  test,
} from './fixtures'

const { review, reviewExtra } = en

const { settings } = en

async function choose(page: Page, label: string, isOn: boolean): Promise<void> {
  await page.goto('/en/settings')
  await page.getByLabel(label).setChecked(isOn)
  await expectSaved(page)
}

test('the term opens beside the card with i, closes with Esc, and gives nothing away before the answer', async ({
  page,
}) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press('i')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press(' ')
  await expect(gradeButton(page, 'good')).toBeVisible()
  await page.keyboard.press('i')
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(gradeButton(page, 'good')).toBeVisible()
})

test('Esc ends the set with its summary, and undo from there brings the card back', async ({ page }) => {
  await page.goto('/en/review')
  const [first] = await reviewByKey(page, ['4'])
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: /^Set done: 1 card/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: reviewExtra.summary.undo }).click()
  await expect(question(page)).toHaveText(first ?? '')
  await expect(gradeButton(page, 'good')).toBeVisible()
})

test('what was put away can be taken back where it is said', async ({ page }) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  const first = await question(page).innerText()
  await page.keyboard.press('m')
  await page.getByRole('button', { name: en.reviewExtra.menu.suspend }).click()
  await expect(page.getByText(review.suspended)).toBeVisible()
  await page.getByRole('status').getByRole('button', { name: review.undo }).click()
  await expect(question(page)).toHaveText(first)
})

test('with two grades 1 is forgotten, 2 is remembered, 4 is nothing', async ({ page }) => {
  await choose(page, settings.gradeButtons.options['2'], true)
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  const first = await question(page).innerText()
  await page.keyboard.press(' ')
  const grades = page.getByRole('group', { name: review.gradesLabel }).getByRole('button')
  await expect(grades).toHaveText([new RegExp(en.twoGrades.again), new RegExp(en.twoGrades.good)])
  await page.keyboard.press('4')
  await expect(grades).toHaveCount(2)
  await page.keyboard.press('2')
  await expect(question(page)).not.toHaveText(first)
  await expect(page.getByText(/^Remembered, back in 10 minutes/)).toBeVisible()
})

test('with single keys off a whole card is reviewed by Tab and Enter, and letters do nothing', async ({
  page,
}) => {
  await choose(page, settings.singleKeys.label, false)
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  const first = await question(page).innerText()
  for (const key of [' ', 's', '1', '?']) await page.keyboard.press(key)
  await expect(question(page)).toHaveText(first)
  await expect(showAnswer(page)).toBeVisible()
  await tabTo(page, /^Show answer/)
  await page.keyboard.press('Enter')
  await expect(gradeButton(page, 'good')).toBeVisible()
  await tabTo(page, /^Easy, /)
  await page.keyboard.press('Enter')
  await expect(question(page)).not.toHaveText(first)
})

/** Goes on by Tab alone until the button of that name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name })
  for (let press = 0; press < 40; press++) {
    if (await button.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${name}`)
}

test('a name is typed: a slip counts as right, another name does not, and the learner decides', async ({
  page,
}) => {
  await choose(page, settings.typeNames.label, true)
  await page.goto('/en/review')
  const field = page.getByLabel(en.answering.label)
  await expect(question(page)).toHaveText(/Cutting a fixed-size window/)
  await field.fill('random crop')
  await field.press('Enter')
  await expect(page.getByText(en.answering.wrong('random crop'))).toBeVisible()
  await page.reload()
  await field.fill('centr crop')
  await field.press('Enter')
  await expect(page.getByText(en.answering.close('centr crop'))).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Good, back in 10 minutes/)).toBeVisible()
})

test.describe('while the judge of answers is still on its way', () => {
  test.use({ serviceWorkers: 'block' })

  test('a card that was put off stays put off when its verdict comes', async ({ page }) => {
    await choose(page, settings.typeNames.label, true)
    const held = new Set<Request>()
    let release = (): void => {}
    const released = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/_next/static/chunks/*.js', async (route) => {
      const response = await route.fetch()
      const body = await response.text()
      if (body.includes('verdict:"none"')) {
        held.add(route.request())
        await released
      }
      await route.fulfill({ response, body })
    })
    await page.goto('/en/review')
    await expect(showAnswer(page)).toBeVisible()
    const first = await question(page).innerText()
    await page.keyboard.press('Enter')
    await expect.poll(() => held.size).toBeGreaterThan(0)
    await page.getByRole('button', { name: review.more }).click()
    await page.getByRole('button', { name: en.reviewExtra.menu.bury }).click()
    await expect(question(page)).not.toHaveText(first)
    const second = await question(page).innerText()
    const arrived = page.waitForEvent('requestfinished', (request) => held.has(request))
    release()
    await arrived
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300))) // it runs, and what waits for it
    await expect(question(page)).toHaveText(second)
    await expect(showAnswer(page)).toBeVisible()
  })
})

test('the answer says why the buttons have their intervals', async ({ page }) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press(' ')
  await page.getByText(en.whyInterval.title, { exact: true }).click()
  await expect(page.getByText(en.whyInterval.unseen)).toBeVisible()
  await expectAccessible(page)
})

test('whoever leaves the card lying is not thinking about it', async ({ page }) => {
  await page.clock.install()
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await page.clock.fastForward('10:00')
  await reviewByKey(page, ['3'])
  const [grade] = await keptGrades(page)
  expect(grade?.body.thinkingMs).toBeGreaterThanOrEqual(30_000)
  expect(grade?.body.thinkingMs).toBeLessThan(45_000)
})
