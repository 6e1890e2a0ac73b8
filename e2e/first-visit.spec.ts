import { en, expect, expectAccessible, question, showAnswer, test, zh } from './fixtures'

test('a first visit meets a card, turns it over, grades it and goes on reviewing', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/en$/)
  await expectAccessible(page)
  const asked = await page.locator('h1').innerText()
  await page.getByText(en.review.showAnswer).click()
  const grades = page.getByRole('group', { name: en.review.gradesLabel }).getByRole('button')
  await expect(grades).toHaveCount(2)
  await grades.getByText(en.twoGrades.good).click()
  await expect(page).toHaveURL(/\/en\/review$/)
  await expect(showAnswer(page)).toBeVisible()
  expect(await question(page).innerText()).not.toBe(asked)
  await page.goto('/en')
  await expect(page.getByText(en.today.doneToday(0, 1))).toBeVisible()
})

test('the first card can be read and turned over, and the language changed, without a script', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'zh-CN',
    ...(baseURL !== undefined && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await page.getByText(zh.review.showAnswer).click()
  await expect(page.locator('details p').first()).toBeVisible()
  await page.getByRole('link', { name: zh.frame.language }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page).toHaveURL(/\/en$/)
  await context.close()
})

test('the language follows the browser, can be changed, and stays changed', async ({ page }) => {
  await page.goto('/browse')
  await expect(page).toHaveURL(/\/en\/browse$/)
  await page.getByRole('link', { name: en.frame.language }).click()
  await expect(page).toHaveURL(/:\d+\/browse$/)
  await expect(page.getByRole('heading', { name: zh.browse.title })).toBeVisible()
  await page.goto('/settings')
  await expect(page.getByRole('heading', { name: zh.settings.title })).toBeVisible()
})

test('the day on the page is the one where the learner is, whatever day it is at the server', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-01-05T20:00:00Z')
  await page.goto('/en')
  await page.context().addCookies([{ name: 'known', value: '1', url: page.url() }])
  await page.goto('/en')
  await expect(page.getByText('Tue, Jan 6')).toBeVisible() // Shanghai is 8 hours ahead, Auckland 13
})
