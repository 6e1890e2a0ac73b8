import type { Locator, Page } from '@playwright/test'
import { en, expect, expectSaved, test, zh } from './fixtures'

const { review } = zh

test.use({ viewport: { width: 375, height: 667 }, hasTouch: true, locale: 'zh-CN' })

/** Keeps what the browser says has moved without anybody having asked for it. */
const WATCH_SHIFTS = `
  window.shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
`
const shiftOn = (page: Page): Promise<number> => page.evaluate<number>('window.shift')
const show = (page: Page) => page.getByRole('button', { name: review.showAnswer })
const grade = (page: Page, word: string) => page.getByRole('button', { name: new RegExp(`^${word}`) })

/** A tap sooner than a quarter of a second after the buttons changed is taken for the second one of a double tap. */
async function tapAfterReading(button: Locator): Promise<void> {
  await expect(button).toBeVisible()
  await button.page().waitForTimeout(300)
  await button.tap()
}

test('a newcomer on a phone, in Chinese: ten cards, a note, a reason, another language, everything undone', async ({
  page,
}) => {
  await page.addInitScript(WATCH_SHIFTS)
  const beganMs = Date.now()
  await page.goto('/')
  await page.getByText(review.showAnswer).tap()
  await grade(page, zh.grades.good).tap()
  await expect(page).toHaveURL(/\/review$/)
  expect(Date.now() - beganMs, 'the first card is graded').toBeLessThan(10_000)

  for (let card = 1; card < 10; card++) {
    await tapAfterReading(show(page))
    await tapAfterReading(grade(page, zh.grades.good))
    // What the first five came to; whoever wants to goes on.
    if (card === 4) await page.getByRole('button', { name: zh.beginning.keepReviewing }).tap()
  }
  await tapAfterReading(show(page))
  await expect(grade(page, zh.grades.good)).toBeVisible()
  expect(await shiftOn(page), 'nothing moved by itself').toBeLessThanOrEqual(0.02)

  await page.getByText(zh.whyInterval.title, { exact: true }).tap()
  await expect(page.getByText(zh.whyInterval.more)).toBeVisible()
  await page.getByRole('button', { name: zh.note.write, exact: true }).tap()
  await page.getByRole('textbox', { name: zh.note.title }).fill('正中间的一块。')
  await page.getByRole('button', { name: zh.note.save }).tap()
  await expect(page.getByText('正中间的一块。')).toBeVisible()

  const undo = page.getByRole('button', { name: review.undo, exact: true })
  for (let press = 0; press < 20; press++) {
    await undo.first().tap()
    if (await page.getByText(review.nothingToUndo).isVisible()) break
  }
  await expect(page.getByText(review.nothingToUndo)).toBeVisible()
  await expect(page.getByText('正中间的一块。')).toBeHidden()
  await expectSaved(page)

  await page.goto('/')
  await page.getByRole('link', { name: zh.frame.language }).tap()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await page.goto('/en/review')
  await expect(page.getByText(en.review.left(10))).toBeVisible()
})
