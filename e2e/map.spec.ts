import { en, expect, expectAccessible, test, zh } from './fixtures'
import { firstCards, keepHistory } from './history'

const RELU = /^Rectified linear unit/

test.beforeEach(async ({ page }) => {
  await page.goto('/en/settings')
})

test('the outline opens branch by branch, and says how much of each is remembered', async ({ page }) => {
  await keepHistory(page, [
    { cardId: 'act-relu:name', grade: 'again', daysAgo: 9 },
    { cardId: 'act-relu:name', grade: 'again', daysAgo: 8 },
    { cardId: 'act-relu:name', grade: 'good', daysAgo: 8 },
  ])
  await page.goto('/en/map')
  const table = page.getByRole('table', { name: en.map.caption })
  await expect(table.getByRole('button')).toHaveText([/^1 /, /^2 /, /^3 /, /^4 /, /^5 /, /^6 /, /^7 /])
  const layers = table.getByRole('button', { name: '2 Layer types' })
  await expect(layers).toHaveAttribute('aria-expanded', 'false')
  await layers.press('Enter')
  await table.getByRole('button', { name: '2.2 Activation layers' }).press('Enter')
  const relu = table.getByRole('row', { name: RELU })
  await expect(relu).toContainText(en.progress.levels.learning)
  await expect(relu.getByRole('cell').first()).toContainText(/[1-9]\d?%/)
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: 'Sigmoid' })).toBeFocused()
  await expectAccessible(page)

  const terms = table.getByRole('rowheader').getByRole('link')
  await page.getByRole('radio', { name: en.map.filters.forgotten }).check()
  await expect(terms).toHaveText(['Rectified linear unit'])
  await page.getByRole('radio', { name: en.map.filters.due }).check()
  await expect(terms).toHaveText(['Rectified linear unit'])
  await terms.click()
  await expect(page).toHaveURL(/\/en\/t\/act-relu$/)
})

test('a slider says what will be left by a day, and tiles show it', async ({ page }) => {
  const cardIds = (await firstCards(page, 1)).slice(0, 12)
  await keepHistory(
    page,
    cardIds.map((cardId) => ({ cardId, grade: 'good' as const, daysAgo: 0 })),
  )
  await page.goto('/en/map')
  await expect(page.getByText(en.map.now('15%'))).toBeVisible()
  const slider = page.getByRole('slider', { name: en.map.later })
  await slider.fill('60')
  await expect(slider).toHaveAttribute('aria-valuetext', /^in 60 days, /)
  await expect(page.getByText(en.map.losing)).toBeVisible()
  await page.getByRole('radio', { name: en.map.views.tiles }).check()
  const tile = page.getByRole('list').getByRole('link').first()
  const name = await tile.getAttribute('aria-label')
  expect(name).toMatch(/, \d\d%$/)
  await tile.focus()
  await expect(page.getByText(name ?? '', { exact: true })).toBeVisible()
  await expectAccessible(page)
})

test('a link to a chapter opens it, and an own outline is a branch of its own', async ({ page }) => {
  await page.goto('/en/outlines')
  await page.getByLabel(en.outlines.paste).fill('# Mine\n- alpha, beta')
  await page.getByLabel(en.outlines.name).fill('My list')
  await page.getByRole('button', { name: en.outlines.save }).click()
  await expect(page.getByRole('heading', { name: 'My list' })).toBeVisible()
  await page.goto('/en/map#grp-pool')
  await expect(page.getByRole('button', { name: '2.3 Pooling layers' })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
  await page.getByRole('button', { name: '8 My list' }).click()
  await page.getByRole('button', { name: '8.1 Mine' }).click()
  await expect(page.getByRole('link', { name: 'beta' })).toHaveAttribute('href', '/en/outlines')
})

test('the map reads as a table with headers, in either language', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'locale', value: 'zh', url: baseURL ?? '' }])
  await page.goto('/map')
  const table = page.getByRole('table', { name: zh.map.caption })
  await table.getByRole('button', { name: /权重初始化/ }).click()
  await expect(table.getByRole('rowgroup').first()).toMatchAriaSnapshot(`
    - rowgroup:
      - row "提纲 大概记得 到期":
        - columnheader "提纲"
        - columnheader "大概记得"
        - columnheader "到期"
  `)
  await expect(table).toMatchAriaSnapshot(`
    - row /权重初始化/:
      - rowheader /权重初始化/:
        - button /5 权重初始化/ [expanded]
        - text: 5个：新5，学习中0，牢固0
      - cell "0%"
      - cell "没有"
  `)
})
