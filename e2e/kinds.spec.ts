import type { Page } from '@playwright/test'
import {
  en,
  expect,
  expectAccessible,
  expectSaved,
  expectSynced,
  gradeButton,
  newEmail,
  question,
  showAnswer,
  signIn,
  signUp,
  test,
} from './fixtures'

const { kinds, guidedOrder, fields } = en.settings

/** Lets new cards of one kind come, at most so many a day, whatever they build on. */
async function introduceOnly(page: Page, kind: keyof typeof kinds.names, aDay: number): Promise<void> {
  await page.goto('/en/settings')
  await page.getByLabel(guidedOrder.label).uncheck()
  for (const [name, label] of Object.entries(kinds.names))
    await page.getByLabel(label, { exact: true }).setChecked(name === kind)
  await page.getByLabel(fields.maxTier.label).fill('3')
  await page.getByLabel(fields.newPerDay.label).fill(String(aDay))
  await page.getByLabel(fields.newPerDay.label).blur()
  await expectSaved(page)
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
}

test('a computed question judges what is typed, and undo brings its numbers back', async ({ page }) => {
  await introduceOnly(page, 'K9', 1)
  const asked = await question(page).innerText()
  await expectAccessible(page)
  await page.getByLabel(en.answering.label).fill('123456789')
  await page.keyboard.press('Enter')
  await expect(page.getByText(en.answering.wrong('123456789'))).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('1')

  await expect(showAnswer(page)).toBeVisible()
  await expect(question(page), 'the next showing has numbers of its own').not.toHaveText(asked)
  await page.getByText(en.review.undo).first().click()
  await expect(question(page)).toHaveText(asked)
  await expect(page.getByText(en.answering.wrong('123456789')), 'what was typed is kept').toBeVisible()
  await expect(page.getByText(en.receipt.title)).toBeVisible()
})

test('what was typed for a card that is put off is no answer to the next one', async ({ page }) => {
  await introduceOnly(page, 'K9', 2)
  await page.getByLabel(en.answering.label).fill('123456789')
  const asked = await question(page).innerText()
  await page.getByRole('button', { name: en.review.more, exact: true }).click()
  await page.getByRole('button', { name: en.reviewExtra.menu.bury }).click()
  await expect(question(page)).not.toHaveText(asked)
  await page.keyboard.press('Enter')
  await expect(gradeButton(page, 'good')).toBeVisible()
  await expect(page.getByText(en.answering.wrong('123456789'))).toBeHidden()
})

test('what cannot be read as a number is said so, and nothing is lost', async ({ page }) => {
  await introduceOnly(page, 'K9', 1)
  await page.getByLabel(en.answering.label).fill('about three')
  await page.keyboard.press('Enter')
  await expect(page.getByText(en.answering.unreadable('about three'))).toBeVisible()
  await expect(gradeButton(page, 'good')).toBeVisible()
})

test('two devices ask with the same numbers', async ({ page, secondBrowser }) => {
  const email = newEmail()
  await signUp(page, email)
  await introduceOnly(page, 'K9', 1)
  await page.keyboard.press('Enter')
  await expect(gradeButton(page, 'again')).toBeVisible()
  await page.keyboard.press('1')
  await expect(showAnswer(page)).toBeVisible()
  const asked = await question(page).innerText()
  await expectSaved(page)
  await page.goto('/en')
  await expectSynced(page)
  const other = await secondBrowser.newPage()
  await signIn(other, email)
  await expectSynced(other)
  await other.goto('/en/review')
  await expect(question(other)).toHaveText(asked)
})

test('a picture is named by choosing, and its words tell which only afterwards', async ({ page }) => {
  await introduceOnly(page, 'K7', 3)
  const picture = page.locator('article [role=img]')
  await expectAccessible(page)
  const before = await picture.getAttribute('aria-label')
  const options = await page
    .getByRole('group', { name: en.answering.options })
    .getByRole('button')
    .allInnerTexts()
  expect(options.length).toBeGreaterThanOrEqual(3)
  await page.keyboard.press('2')
  await expect(gradeButton(page, 'good')).toBeVisible()
  expect(await picture.getAttribute('aria-label')).not.toBe(before)
  await expectAccessible(page)
})

test('a digit pressed twice picks and does not grade, grades and does not pick', async ({ page }) => {
  await introduceOnly(page, 'K7', 3)
  const first = await question(page).innerText()
  // The clock stands still but for what is said, so that two presses are close together however busy the machine is.
  const passMs = (ms: number) =>
    page.evaluate((passed) => {
      const now = performance.now() + passed
      performance.now = () => now
    }, ms)
  await passMs(300)
  await page.keyboard.press('2')
  await expect(gradeButton(page, 'good')).toBeVisible()
  await page.keyboard.press('2')
  await expect(gradeButton(page, 'good'), 'the second press graded').toBeVisible()
  await expect(question(page)).toHaveText(first)
  await passMs(300)
  await page.keyboard.press('2')
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press('2')
  await page.waitForTimeout(200)
  await expect(showAnswer(page), 'the second press picked').toBeVisible()
})

test('a snippet to read is shown with its question', async ({ page }) => {
  await introduceOnly(page, 'K10', 1)
  await expect(page.locator('article pre code')).toBeVisible()
  await page.keyboard.press(' ')
  await expect(gradeButton(page, 'good')).toBeVisible()
  await expectAccessible(page)
})

test('a term has a page in both languages, and its neighbours are a click away', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/en/t/loss-focal')
  await expect(page.getByRole('heading', { level: 1, name: /Focal loss/i })).toBeVisible()
  for (const part of [en.term.formula, en.term.properties, en.term.defaults, en.term.mixUps, en.term.example])
    await expect(page.getByRole('heading', { name: part })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('navigation', { name: en.term.neighbours }).getByRole('link').last().click()
  await expect(page).toHaveURL(/\/en\/t\/loss-logistic$/)
  await context.addCookies([{ name: 'locale', value: 'zh', url: baseURL ?? '' }])
  await page.goto('/t/loss-focal')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expectAccessible(page)
  expect((await page.goto('/en/t/no-such-term'))?.status()).toBe(404)
})

test('a step of the path that is ticked stays ticked', async ({ page }) => {
  await page.goto('/en/path')
  await expectAccessible(page)
  const step = page.getByRole('checkbox').first()
  await step.check()
  await expectSaved(page)
  await page.reload()
  await expect(step).toBeChecked()
})

test('the deck says what a card waits for', async ({ page }) => {
  await page.goto('/en/browse')
  await page.getByText('Dilated convolution').first().click()
  await expect(page.getByText(/waits until Standard convolution/).first()).toBeVisible()
})
