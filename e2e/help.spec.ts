import {
  en,
  expect,
  expectAccessible,
  expectSaved,
  gradeButton,
  question,
  showAnswer,
  test,
  zh,
} from './fixtures'

test('help has a table of contents whose every entry leads somewhere, and needs no script', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'zh-CN',
    ...(baseURL !== undefined && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('/help')
  const links = page.getByRole('navigation', { name: zh.help.contents }).getByRole('link')
  await expect(links).toHaveCount(2 + zh.help.sections.length)
  for (const target of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')))
    await expect(page.locator(`h2${target}`), target).toBeVisible()
  await context.close()
})

test('the example is a table of growing intervals that ends with a lapse', async ({ page }) => {
  await page.goto('/en/help')
  const rows = page.getByRole('table', { name: en.help.example.caption }).locator('tbody tr')
  const stabilities = (await rows.locator('td:nth-child(5)').allInnerTexts()).map(parseFloat)
  expect(stabilities.length).toBeGreaterThan(3)
  expect(stabilities.slice(0, -1)).toEqual([...stabilities.slice(0, -1)].sort((a, b) => a - b))
  expect(stabilities.at(-1)).toBeLessThan(stabilities.at(-2) ?? 0)
  for (const summary of await page.locator('article summary').all()) await summary.click()
  await expectAccessible(page)
})

test('the term page says why a card that was graded comes back when it does', async ({ page }) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  const asked = await question(page).innerText()
  await page.keyboard.press(' ')
  await expect(gradeButton(page, 'easy')).toBeVisible()
  await page.keyboard.press('i')
  const link = page.getByRole('dialog').getByRole('link', { name: en.reviewExtra.inOutline })
  const termPage = await link.getAttribute('href')
  await page.keyboard.press('Escape')
  await page.keyboard.press('4')
  await expect(showAnswer(page)).toBeVisible()
  await expectSaved(page)

  await page.goto(termPage ?? '')
  const card = page.locator('details').filter({ hasText: asked }).first()
  if ((await card.getAttribute('open')) === null) await card.locator('summary').first().click()
  await card.getByText(en.whyInterval.title).click()
  await expect(card.getByText(en.whyInterval.last(1, en.grades.easy))).toBeVisible()
  await expect(card.getByRole('table', { name: en.whyInterval.choices }).locator('tbody tr')).toHaveCount(4)
  await expectAccessible(page)
})
