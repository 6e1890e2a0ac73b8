import type { Page } from '@playwright/test'
import { type PastGrade, firstCards, keepHistory, keptGrades } from './history'
import {
  en,
  expect,
  expectAccessible,
  expectKept,
  expectSaved,
  gradeButton,
  question,
  reviewByKey,
  showAnswer,
  test,
  zh,
} from './fixtures'

const { selection } = en

/** The ids of four cards of one chapter: three were learnt long ago and are due, the last one was learnt yesterday. */
async function learn(page: Page): Promise<string> {
  await page.goto('/en/settings')
  const response = await page.request.get('/api/deck')
  const { terms } = (await response.json()) as { terms: readonly { id: string; group: string }[] }
  const groupOf = new Map(terms.map(({ id, group }) => [id, group]))
  const cardIds = await firstCards(page, 1)
  const chapters = cardIds.map((id) => groupOf.get(id.split(':')[0] ?? '') ?? '')
  const chapterId = chapters.find((id) => chapters.filter((each) => each === id).length >= 4) ?? ''
  const [a = '', b = '', c = '', d = ''] = cardIds.filter((_, index) => chapters[index] === chapterId)
  const elsewhere = cardIds.find((_, index) => chapters[index] !== chapterId) ?? ''
  const long = [a, b, c, elsewhere].map((cardId): PastGrade => ({ cardId, grade: 'easy', daysAgo: 60 }))
  await keepHistory(page, [...long, { cardId: d, grade: 'easy', daysAgo: 1 }])
  return chapterId
}

test('a chapter is reviewed from the map, and only what is due of it', async ({ page }) => {
  const chapterId = await learn(page)
  await page.goto('/en/map')
  await page.locator(`tr[id="${chapterId}"] a, tr:has(button) td a`).first().waitFor()
  await page.getByRole('button', { name: en.map.expandAll }).click()
  await page
    .locator(`tr[id="${chapterId}"]`)
    .getByRole('link', { name: /3 cards due: review/ })
    .click()
  await expect(page).toHaveURL(new RegExp(`/en/review\\?chapter=${chapterId}&mode=due$`))
  await expect(page.getByText(en.review.left(3))).toBeVisible()
  await expect(page.locator('[data-save]')).toContainText(selection.due)
  await expectAccessible(page)
  await reviewByKey(page, ['4', '4', '4'])
  await expect(page.getByRole('heading', { name: /^Set done: 3 cards/ })).toBeVisible()
})

test('cramming shows what was begun, says it is practice, and moves no due day', async ({ page }) => {
  const chapterId = await learn(page)
  await page.goto(`/en/browse?chapter=${chapterId}`)
  await page.getByRole('link', { name: selection.links.cram }).click()
  await expect(page.locator('[data-save]')).toContainText(selection.practice)
  await expect(page.getByText(en.review.left(4))).toBeVisible()
  const first = await question(page).innerText()
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Again', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('1')
  await expect(question(page)).not.toHaveText(first)
  await reviewByKeys(page, ['3', '3', '3'])
  await expect(question(page), 'the forgotten one comes again').toHaveText(first)
  await page.keyboard.press('u')
  await expect(question(page), 'undo works as ever').not.toHaveText(first)
  await page.keyboard.press('3')
  await expect(question(page)).toHaveText(first)
  await reviewByKeys(page, ['3'])
  await expect(page.getByRole('heading', { name: /^Set done: 4 cards/ })).toBeVisible()
  await expect(page.getByText(selection.forgottenInPractice(1))).toBeVisible()
  await expectAccessible(page)
  await expectSaved(page)
  const given = (await keptGrades(page)).filter(({ device }) => device !== undefined).slice(-6)
  expect(new Set(given.map(({ body }) => body.decision.mode))).toContain('cram')
  await page.goto(`/en/review?chapter=${chapterId}&mode=due`)
  await expect(page.getByText(en.review.left(3)), 'all of them are as due as before').toBeVisible()
})

/** As `reviewByKey`, for buttons that name no interval. */
async function reviewByKeys(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await expect(showAnswer(page)).toBeVisible()
    await page.keyboard.press(' ')
    await expect(page.getByRole('button', { name: 'Good', exact: true })).toBeVisible()
    await page.keyboard.press(key)
  }
}

test('what was forgotten is gone through once more from the summary, as practice', async ({ page }) => {
  await learn(page)
  await page.goto('/en/review?mode=due')
  const [forgotten] = await reviewByKey(page, ['1', '4'])
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: selection.doAgain }).click()
  await expect(page).toHaveURL(/mode=forgotten$/)
  await expect(question(page)).toHaveText(forgotten ?? '')
  await reviewByKeys(page, ['3'])
  await expect(page.getByRole('heading', { name: /^Set done: 1 card/ })).toBeVisible()
  await page.goto('/en')
  await expect(page.getByText(selection.forgottenToday(1))).toBeVisible()
})

test('only new cards, in Chinese; and an address that makes no sense is the plain review', async ({
  page,
  context,
  baseURL,
}) => {
  await learn(page)
  await page.goto('/en/review?mode=everything&chapter=no-such-chapter')
  const plain = en.review.left(14)
  await expect(page.getByText(plain)).toBeVisible()
  await context.addCookies([{ name: 'locale', value: 'zh', url: baseURL ?? '' }])
  await page.goto('/review?mode=new')
  await expect(page.locator('[data-save]')).toContainText(zh.selection.new)
  await expect(page.getByText(zh.review.left(10))).toBeVisible()
  await page.goto('/review?mode=forgotten')
  await expect(page.getByRole('heading', { name: zh.selection.nothing.forgotten })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: zh.selection.plain }).click()
  await expect(page.getByText(zh.review.left(14))).toBeVisible()
})

test('a narrowed review opens offline', async ({ page, context }) => {
  await learn(page)
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await expectKept(page)
  await context.setOffline(true)
  await page.goto('/en/review?mode=cram')
  await expect(page.locator('[data-save]')).toContainText(selection.practice)
  await page.keyboard.press(' ')
  await expect(gradeButton(page, 'good')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Good', exact: true })).toBeVisible()
})
