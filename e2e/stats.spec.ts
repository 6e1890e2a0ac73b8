import { en, expect, expectAccessible, reviewByKey, test } from './fixtures'
import { type PastGrade, firstCards, keepHistory } from './history'

test('without a history it says what is missing, not a percentage', async ({ page }) => {
  await page.goto('/en/stats')
  await expect(page.getByText(en.stats.noHistory)).toBeVisible()
  await expect(page.getByText(en.stats.retention.needed(20))).toBeVisible()
  await expect(page.getByText(en.stats.hardest.none)).toBeVisible()
  await expectAccessible(page)
})

test('a history is told in the order in which it matters, each figure with its numbers', async ({ page }) => {
  await page.goto('/en/settings')
  const cardIds = (await firstCards(page, 1)).slice(0, 24)
  const grades = cardIds.flatMap((cardId, index): PastGrade[] => [
    { cardId, grade: 'easy', daysAgo: 20 },
    { cardId, grade: index < 6 ? 'again' : 'good', daysAgo: 5 },
    { cardId, grade: 'good', daysAgo: 5 },
  ])
  await keepHistory(page, [...grades, { cardId: cardIds[0] ?? '', grade: 'again', daysAgo: 1, mode: 'cram' }])
  await page.goto('/en/stats')
  const { retention, heat, hardest, load, time, curve } = en.stats
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    ...[en.progress.week, retention.title, load.title, heat.title],
    ...[time.title, hardest.title, curve.title],
  ])
  await expect(page.getByText(en.stats.littleSaid)).toBeVisible()
  const shares = page.getByRole('table', { name: retention.caption })
  await expect(shares.getByRole('row', { name: '7 days' })).toContainText('75%')
  await expect(shares.getByRole('row', { name: '365 days' }).getByRole('cell').last()).toHaveText('24')
  await expect(page.getByRole('table', { name: hardest.caption }).getByRole('link')).toHaveCount(6)

  await page.getByText(en.stats.table).first().click()
  await expect(page.getByRole('table', { name: load.caption }).getByRole('row')).toHaveCount(31)
  await expectAccessible(page)
})

test('a year is a table whose days say their date and their number', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-25T03:00:00Z')
  await page.goto('/en/review')
  await reviewByKey(page, ['3'])
  await page.goto('/en/stats')
  const table = page.getByRole('table', { name: en.stats.heat.caption })
  await expect(table.getByRole('columnheader')).toHaveCount(53)
  await expect(table.getByRole('rowheader', { name: 'Wednesday' })).toBeAttached()
  await expect(table).toMatchAriaSnapshot(`
    - row /Wednesday/:
      - rowheader "Wednesday"
      - cell /Nov 26, 0 cards/
  `)
  await expect(table.getByRole('row', { name: /^Wednesday/ })).toContainText('Nov 25, 1 card')
  const slider = page.getByRole('slider', { name: en.stats.heat.pick })
  await expect(slider).toHaveAttribute('aria-valuetext', 'Wed, Nov 25, 1 card')
  await slider.press('ArrowLeft')
  await expect(slider).toHaveAttribute('aria-valuetext', 'Tue, Nov 24, 0 cards')
})
