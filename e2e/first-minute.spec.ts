import type { Page } from '@playwright/test'
import { en, expect, expectAccessible, expectSaved, question, showAnswer, test } from './fixtures'
import { firstCards, keepHistory } from './history'

const { beginning, accountOffer, fourGrades, review, twoGrades } = en

const remembered = (page: Page) => page.getByRole('button', { name: new RegExp(`^${twoGrades.good}`) })
const summary = (page: Page) => page.getByRole('heading', { name: beginning.title(5) })

async function reviewByKey(page: Page): Promise<void> {
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(remembered(page)).toBeVisible()
  await page.keyboard.press('2')
}

test('the first minute: two buttons, a hint, the map lit in one place, two questions, then home', async ({
  page,
}) => {
  await page.goto('/en')
  await page.getByText(review.showAnswer).click()
  await remembered(page).click()
  await reviewByKey(page)
  await expect(page.getByText(beginning.spaceWorks)).toBeVisible()
  await reviewByKey(page)
  await expect(showAnswer(page)).toBeVisible()
  await expect(page.getByText(beginning.spaceWorks)).toBeHidden()
  await reviewByKey(page)
  const fifth = await question(page).innerText()
  await reviewByKey(page)

  await expect(summary(page)).toBeFocused()
  await expect(page.getByText(beginning.remembered(5, 5))).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('u')
  await expect(question(page), 'undo works over it').toHaveText(fifth)
  await page.keyboard.press('1')
  await expect(page.getByText(beginning.remembered(4, 5))).toBeVisible()

  await page.getByRole('button', { name: beginning.goOn }).click()
  await expect(page.getByRole('heading', { name: beginning.questions })).toBeFocused()
  await expectAccessible(page)
  await page.getByRole('radio', { name: beginning.newPerDay.options[20] }).check()
  await page.getByRole('radio', { name: beginning.language.options.zh }).check()
  await page.getByRole('button', { name: beginning.done }).click()

  await expect(page).toHaveURL(/\/en$/)
  await expect(page.locator('html')).toHaveAttribute('data-names', 'zh')
  await expect(page.getByRole('link', { name: en.checkOffer.link })).toBeVisible()
  await page.getByRole('button', { name: accountOffer.dismiss }).click()
  await page.reload()
  await expect(page.getByRole('link', { name: en.today.start })).toBeVisible()
  await expect(page.getByText(accountOffer.text)).toBeHidden()
  await page.goto('/en/review')
  await reviewByKey(page)
  await expect(showAnswer(page), 'nothing is asked twice').toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: /^Set done/ })).toBeVisible()
  await page.goto('/en/settings')
  await expect(page.getByLabel(en.settings.fields.newPerDay.label)).toHaveValue('20')

  const practised = (await firstCards(page, 5)).slice(20, 70)
  const today = practised.map((cardId) => ({ cardId, grade: 'good' as const, daysAgo: 0 }))
  await keepHistory(page, today)
  await page.goto('/en')
  await page.getByRole('button', { name: en.reminders.decline }).click()
  await page.getByRole('button', { name: fourGrades.decline }).click()
  await expect(page.getByText(fourGrades.offer)).toBeHidden()
  await expectSaved(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: en.today.title })).toBeVisible()
  await expect(page.getByText(fourGrades.offer)).toBeHidden()
})

test('the first cards end with their summary also when the fifth opens a set of its own', async ({
  page,
}) => {
  await page.goto('/en')
  await page.getByText(review.showAnswer).click()
  await remembered(page).click()
  for (let card = 1; card < 4; card++) await reviewByKey(page)
  await expect(showAnswer(page)).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await reviewByKey(page)
  await expect(summary(page)).toBeVisible()
})

test('the first cards are kept over a reload, and the questions can be left by undo', async ({ page }) => {
  await page.goto('/en')
  await page.getByText(review.showAnswer).click()
  await remembered(page).click()
  for (let card = 1; card < 5; card++) await reviewByKey(page)
  await expect(summary(page)).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await expect(showAnswer(page), 'a summary that was seen is not repeated').toBeVisible()
  await expect(page.getByText(review.left(5))).toBeVisible()

  const sixth = await question(page).innerText()
  await reviewByKey(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: beginning.goOn }).click()
  await page.getByRole('radio', { name: beginning.newPerDay.options[5] }).check()
  await page.keyboard.press('u')
  await expect(question(page)).toHaveText(sixth)
  await page.keyboard.press('2')
  await expect(showAnswer(page), 'and come no second time').toBeVisible()
  await expectSaved(page)
  await page.goto('/en')
  await expect(page.getByText(en.today.doneToday(0, 6))).toBeVisible()
})

test('a returning learner meets none of it; an account is suggested once more, four grades never to who chose two', async ({
  page,
}) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  const ids = await firstCards(page, 5)
  const days = (daysAgo: number, from: number, to: number) =>
    ids.slice(from, to).map((cardId) => ({ cardId, grade: 'easy' as const, daysAgo }))
  await keepHistory(page, days(1, 0, 4))
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press('Enter')
  await page.keyboard.press('4')
  await expect(showAnswer(page), 'the fifth card ends nothing').toBeVisible()
  await expectSaved(page)

  await page.goto('/en')
  await page.getByRole('button', { name: accountOffer.dismiss }).click()
  await expect(page.getByText(accountOffer.text)).toBeHidden()
  await keepHistory(page, days(0, 10, 30))
  await expect(page.getByText(accountOffer.text), 'after the first set of another day').toBeVisible()
  await page.getByRole('button', { name: accountOffer.dismiss }).click()
  await expect(page.getByText(accountOffer.text)).toBeHidden()

  await page.goto('/en/settings')
  await page.getByLabel(en.settings.gradeButtons.options['2']).check()
  await expectSaved(page)
  await keepHistory(page, days(0, 30, 60))
  await page.goto('/en')
  await page.getByRole('button', { name: en.reminders.decline }).click()
  await expect(page.getByText(en.reminders.offer(20))).toBeHidden()
  await expect(page.getByText(fourGrades.offer)).toBeHidden()
})
