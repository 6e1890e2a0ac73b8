import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { en, expect, expectAccessible, expectKept, expectSaved, reviewByKey, test, zh } from './fixtures'

const rows = (page: Page) => page.locator('[data-card]')
const box = (page: Page) => page.getByRole('searchbox')

for (const [path, words, query] of [
  ['/browse', zh, '焦点'],
  ['/en/browse', en, 'focal loss'],
] as const) {
  test(`a search and its facets narrow the deck, and the address keeps them: ${path}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const locale = words === zh ? 'zh' : 'en'
    await context.addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }])
    await page.goto(path)
    await box(page).fill(query)
    await expect(rows(page).first()).toContainText(words === zh ? '焦点损失' : 'Focal loss')
    const all = await rows(page).count()
    await page.getByLabel(words.browse.facets.kind).selectOption('K1')
    await expect.poll(() => rows(page).count()).toBeLessThan(all)
    await expect(page).toHaveURL(/[?&]q=.+&kind=K1/)
    const left = await rows(page).count()
    await expectAccessible(page)
    await page.reload()
    await expect(box(page)).toHaveValue(query)
    await expect(page.getByText(words.browse.found(left))).toBeVisible()
    await page.getByRole('button', { name: words.browse.clear }).click()
    await expect(page.getByText(words.browse.count(82, 1741))).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`${path}$`))
  })
}

test('many are suspended at once and all come back with one undo', async ({ page }) => {
  await page.goto('/en/browse?q=focal+loss&kind=K5')
  await expect(rows(page).first()).toBeVisible()
  const count = await rows(page).count()
  expect(count).toBeGreaterThan(2)
  await rows(page).first().getByRole('checkbox').check()
  await page.keyboard.press('s')
  await expect(page.getByText(en.browse.done.suspend(1))).toBeVisible()
  await expect(rows(page).first()).toContainText(en.browse.states.suspended)

  await page.getByLabel(en.browse.selectAll).check()
  await page.getByRole('button', { name: en.browse.bulk.suspend }).click()
  await expect(page.getByText(en.browse.done.suspend(count - 1))).toBeVisible()
  await expect(page.getByText(en.browse.states.suspended, { exact: true })).toHaveCount(count)
  await expectAccessible(page)
  await page.getByRole('button', { name: en.frame.undo }).click()
  await expect(page.getByText(en.browse.states.suspended, { exact: true }), 'the first stays').toHaveCount(1)
  await expectSaved(page)
  await page.reload()
  await expect(page.getByText(en.browse.states.suspended, { exact: true })).toHaveCount(1)
})

test('j and k move, Enter opens, s and b act on the row that has the focus', async ({ page }) => {
  await page.goto('/en/browse?q=focal+loss&kind=K2')
  await expect(rows(page).first()).toBeVisible()
  await page.goto('/en/browse?q=pooling')
  await expect(rows(page).nth(2)).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(rows(page).nth(1).locator('summary')).toBeFocused()
  await page.keyboard.press('k')
  await expect(rows(page).nth(0).locator('summary')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rows(page).nth(0).getByText(en.browse.source)).toBeVisible()
  await page.keyboard.press('b')
  await expect(rows(page).nth(0)).toContainText(en.browse.buried)
  await page.keyboard.press('s')
  await expect(rows(page).nth(0)).toContainText(en.browse.states.suspended)
})

test('curves, images and code are shown with a card that is opened', async ({ page }) => {
  for (const [kind, part] of [
    ['K7', 'svg path'],
    ['K8', 'svg'],
    ['K10', 'pre code'],
  ] as const) {
    await page.goto(`/en/browse?kind=${kind}`)
    await rows(page).first().locator('summary').click()
    await expect(rows(page).first().locator(`details ${part}`).first(), kind).toBeVisible()
  }
})

test('states follow what was reviewed', async ({ page }) => {
  await page.goto('/en/review')
  await reviewByKey(page, ['1', '4'])
  await page.goto('/en/browse?state=learning')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText(en.browse.states.learning)
  await page.getByLabel(en.browse.facets.state).selectOption('later')
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText('100%')
  await page.getByLabel(en.browse.facets.state).selectOption('leech')
  await expect(page.getByText(en.browse.none)).toBeVisible()
})

test('a reset says its price, makes the card new again, and is taken back', async ({ page }) => {
  const { bulk, resetDialog, done } = en.browse
  await page.goto('/en/review')
  await reviewByKey(page, ['4', '4'])
  await page.goto('/en/browse?state=later')
  await expect(rows(page)).toHaveCount(2)
  await page.getByLabel(en.browse.selectAll).check()
  await page.getByRole('button', { name: bulk.reset }).click()
  const dialog = page.getByRole('dialog', { name: resetDialog.title })
  await expect(
    dialog.getByText(/^2 cards lose their intervals and start over; the longest is \d+ days/),
  ).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(rows(page), 'nothing was done').toHaveCount(2)
  await page.getByRole('button', { name: bulk.reset }).click()
  await dialog.getByRole('button', { name: resetDialog.confirm }).click()
  await expect(page.getByText(done.reset(2))).toBeVisible()
  await expect(rows(page)).toHaveCount(0)
  await page.getByRole('button', { name: en.frame.undo, exact: true }).click()
  await expect(rows(page)).toHaveCount(2)
})

test('selected cards leave as files, made without a network', async ({ page, context }) => {
  await page.goto('/en/browse?q=focal&kind=K2')
  await expect(rows(page).first()).toBeVisible()
  await page.getByLabel(en.browse.selectAll).check()
  await context.setOffline(true)
  const count = await rows(page).count()
  const [json] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.browse.bulk.json }).click(),
  ])
  const cards = JSON.parse(await readFile(await json.path(), 'utf8')) as Record<string, string>[]
  expect(cards).toHaveLength(count)
  expect(Object.keys(cards[0] ?? {})).toEqual(['id', 'term', 'question', 'answer', 'source'])
  const [csv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.browse.bulk.csv }).click(),
  ])
  expect(await readFile(await csv.path(), 'utf8')).toContain('\uFEFFid,term,question,answer,source\r\n')
})

test('a filtered address opens offline', async ({ page, context }) => {
  await page.goto('/en/browse')
  await expect(box(page)).toBeVisible()
  await expectKept(page)
  await context.setOffline(true)
  await page.goto('/en/browse?q=focal&state=new')
  await expect(rows(page).first()).toContainText('Focal loss')
  await expect(box(page)).toHaveValue('focal')
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('pooling')
  await expect(page.getByRole('dialog').getByRole('option').first(), 'the palette was kept').toContainText(
    'pooling',
  )
})

test('odd queries do no harm', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/en/browse')
  for (const query of ['🎉', 'مرحبا بالعالم', `${'long '.repeat(400)}`, '<b>"&\\', '%%%']) {
    await box(page).fill(query)
    await expect(
      rows(page)
        .first()
        .or(page.getByText(/^No match for/)),
    ).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
  await page.goto('/en/browse?q=%E4%B8%80&state=eaten&kind=toString&chapter=nowhere')
  await expect(page.getByText(/^No match for/)).toBeVisible()
})

test('a long list is shown two hundred at a time', async ({ page }) => {
  await page.goto('/en/browse?state=new')
  await expect(rows(page)).toHaveCount(200)
  await page.getByRole('button', { name: en.browse.more(200) }).click()
  await expect(rows(page)).toHaveCount(400)
  await expect(rows(page).nth(200).locator('summary')).toBeFocused()
})
