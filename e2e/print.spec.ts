import { en, expect, expectAccessible, expectKept, test } from './fixtures'

test('a chapter is chosen from the list and printed as a sheet to fold', async ({ page }) => {
  await page.goto('/en/print')
  const first = page.getByRole('link', { name: /: sheet$/ }).first()
  const name = (await first.getAttribute('aria-label'))?.replace(/: sheet$/, '') ?? ''
  await expectAccessible(page)
  await first.click()
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()
  const rows = page.getByRole('table').locator('tbody tr')
  expect(await rows.count()).toBeGreaterThan(3)
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: en.print.print })).toBeHidden()
  await expect(page.getByRole('navigation', { name: en.frame.label })).toBeHidden()
})

test('a term is printed as cards, each answer behind its question, and nothing is cut off', async ({
  page,
}) => {
  await page.goto('/en/t/loss-focal')
  await page.getByRole('link', { name: en.print.cards, exact: true }).click()
  await expect(page.getByText(en.print.cardsHint)).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  const overflowing = await page
    .locator('[class*=cards] > [class*=card]')
    .evaluateAll(
      (cards) => cards.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1).length,
    )
  expect(overflowing).toBe(0)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
  const sheets = await page.locator('[class*=back]').count()
  expect(pages, 'a front and a back each, and no empty page').toHaveLength(sheets * 2)
})

test('a term page on paper shows what was folded, and nothing that is only for a screen', async ({
  page,
}) => {
  await page.goto('/en/t/loss-focal')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('article details p').first()).toBeVisible()
  await expect(page.locator('article details').last().locator('p').first()).toBeVisible()
  await expect(page.getByRole('link', { name: en.print.cards, exact: true })).toBeHidden()
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  )
})

test('the print page opens without a network', async ({ page, context }) => {
  await page.goto('/en/print?term=loss-focal&as=cards')
  await expect(page.getByText(en.print.cardsHint)).toBeVisible()
  await expectKept(page)
  await context.setOffline(true)
  await page.goto('/en/print')
  await expect(page.getByRole('heading', { name: en.print.title, level: 1 })).toBeVisible()
})
