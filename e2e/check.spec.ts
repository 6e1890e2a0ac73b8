import type { Page } from '@playwright/test'
import type { Deck } from '#core/deck/deck'
import { en, expect, expectAccessible, expectSaved, question, showAnswer, test, zh } from './fixtures'

/** A press within this time of a new question is taken for a double one. */
const PACE_MS = 300

const progress = (page: Page) => page.locator('#check-progress')
const result = (page: Page) => page.getByRole('heading', { level: 1, name: en.check.result })

async function begin(page: Page): Promise<void> {
  await page.goto('/en/check')
  await page.getByRole('button', { name: en.check.start }).click()
  await expect(page.getByRole('group', { name: en.check.options })).toBeVisible()
}

/** Answers question by question with these keys, over and over, until the result is there. Returns how many it took. */
async function answerByKey(page: Page, keys: readonly string[], atMost = 24): Promise<number> {
  for (let count = 0; count < atMost; count++) {
    if (await result(page).isVisible()) return count
    await page.waitForTimeout(PACE_MS)
    const before = await page.locator('#check-question, h1').last().innerText()
    await page.keyboard.press(keys[count % keys.length] ?? '0')
    await expect
      .poll(async () => (await result(page).isVisible()) || (await asked(page)) !== before)
      .toBe(true)
  }
  return atMost
}

const asked = (page: Page): Promise<string> => page.locator('#check-question, h1').last().innerText()

/** Cards with this question, as it is read: code without its backticks. */
async function cardsAsking(page: Page, text: string): Promise<Deck['cards']> {
  const deck = (await (await page.request.get('/api/deck')).json()) as Deck
  return deck.cards.filter((card) => card.question.en.replaceAll('`', '') === text)
}

test('a whole check by keyboard: nothing known, a missed term comes first, discard takes all back', async ({
  page,
}) => {
  await page.goto('/en/review')
  await expect(question(page)).toBeVisible()
  const firstBefore = await question(page).innerText()
  await begin(page)
  await expect(progress(page)).toHaveText(/^1 of about \d+$/)
  await expectAccessible(page)

  expect(await answerByKey(page, ['0', ' '])).toBe(11)
  await expect(result(page)).toBeFocused()
  await expect(page.getByRole('rowgroup').filter({ hasText: en.check.findings.unknown })).toBeVisible()
  await expect(page.getByRole('row', { name: /Activation layers.*about \d+%/ })).toBeVisible()
  await expectAccessible(page)
  await expectSaved(page)

  const missed = await page
    .getByRole('link')
    .filter({ visible: true })
    .evaluateAll((links) =>
      links.flatMap((link) => /\/t\/([\w-]+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? []),
    )
  expect(missed).toHaveLength(11)
  await page.getByRole('button', { name: /^Start with / }).click()
  await expect(showAnswer(page)).toBeVisible()
  const shown = await question(page).innerText()
  expect(shown).not.toBe(firstBefore)
  const terms = (await cardsAsking(page, shown)).map(({ termIds }) => termIds[0])
  expect(
    terms.some((id) => id !== undefined && missed.includes(id)),
    `${terms.join()} is missed`,
  ).toBe(true)

  await page.goto('/en/check')
  await page.getByRole('button', { name: en.check.discard }).click()
  await expect(page.getByText(en.check.discarded)).toBeVisible()
  await expectSaved(page)
  await page.goto('/en/review')
  await expect(question(page)).toHaveText(firstBefore)
})

test('a check is resumed after a reload, an answer is taken back, and a discarded check brought again', async ({
  page,
}) => {
  await begin(page)
  const first = await asked(page)
  await page.waitForTimeout(PACE_MS)
  await page.keyboard.press('0')
  await expect(progress(page)).toHaveText(/^2 of about/)
  await expect(page.getByText(en.check.was)).toBeVisible()
  const second = await asked(page)
  await expectSaved(page)
  await page.reload()
  await expect(progress(page)).toHaveText(/^2 of about/)
  expect(await asked(page)).toBe(second)
  await page.keyboard.press('u')
  await expect(progress(page)).toHaveText(/^1 of about/)
  expect(await asked(page)).toBe(first)

  await page.waitForTimeout(PACE_MS)
  await page.keyboard.press('0')
  await expect(progress(page)).toHaveText(/^2 of about/)
  await page.getByRole('button', { name: en.check.stop }).click()
  await expect(result(page)).toBeVisible()
  await expect(page.getByRole('rowheader', { name: en.check.findings.notAsked })).toBeVisible()
  await page.getByRole('button', { name: en.check.keepOrder }).click()
  await expect(page.getByRole('button', { name: en.check.gapsFirst })).toBeVisible()

  await page.getByRole('button', { name: en.check.discard }).click()
  await expect(page.getByRole('button', { name: en.check.start })).toBeVisible()
  await page.getByRole('button', { name: en.frame.undo }).click()
  await expect(result(page)).toBeVisible()
  await page.getByRole('button', { name: en.check.again }).click()
  await expect(page.getByText(en.check.tally(0, 0, 1))).toBeVisible()
  await expectAccessible(page)
})

test('names are typed, and a known chapter starts its cards with a week', async ({ page }) => {
  await page.goto('/en/check')
  await page.getByRole('radio', { name: /^Type the name/ }).check()
  await page.getByRole('button', { name: en.check.start }).click()
  const field = page.getByRole('textbox', { name: en.check.field })
  for (let count = 0; count < 11; count++) {
    await expect(field).toBeFocused()
    await page.waitForTimeout(PACE_MS)
    const text = await asked(page)
    const card = (await cardsAsking(page, text)).find(({ kind }) => kind === 'K1')
    await field.fill((card?.accept.at(0) ?? '').toUpperCase())
    if (count === 0) await expectAccessible(page)
    await field.press('Enter')
    await expect.poll(async () => (await result(page).isVisible()) || (await asked(page)) !== text).toBe(true)
  }
  await expect(page.getByText(en.check.asked(11, 11))).toBeVisible()
  await expect(page.getByRole('rowgroup').filter({ hasText: en.check.findings.known })).toContainText('11')
  await page.goto('/en')
  await expect(page.getByText('0 due')).toBeVisible()
})

test.describe('by touch, in Chinese', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 812 }, locale: 'zh-CN' })

  test('a check is answered by tapping, stopped, and leads on', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'locale', value: 'zh', url: baseURL ?? '' }])
    await page.goto('/check')
    await page.getByRole('button', { name: zh.check.start }).tap()
    const options = page.getByRole('group', { name: zh.check.options }).getByRole('button')
    await expect(options).toHaveCount(5)
    for (let count = 2; count <= 5; count++) {
      await page.waitForTimeout(PACE_MS)
      await options.nth(count % 4).tap()
      await expect(progress(page)).toHaveText(new RegExp(`^第${count}题`))
    }
    await page.getByRole('button', { name: zh.check.stop }).tap()
    await expect(page.getByRole('heading', { level: 1, name: zh.check.result })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
    await expectAccessible(page)
    await page.getByRole('button', { name: /学起|去复习/ }).tap()
    await expect(page).toHaveURL(/\/review$/)
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`question, result and history are accessible: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await begin(page)
    await answerByKey(page, ['1', '2', '3'], 5)
    await expectAccessible(page)
    await page.getByRole('button', { name: en.check.stop }).click()
    await expect(result(page)).toBeVisible()
    await expectAccessible(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await page.getByRole('button', { name: en.check.again }).click()
    await expect(page.getByRole('heading', { name: en.check.history })).toBeVisible()
    await expectAccessible(page)
  })

test('today offers the check, and no longer once that is sent away', async ({ page }) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press(' ')
  await page.keyboard.press('3')
  await expectSaved(page)
  await page.goto('/en')
  await expect(page.getByRole('link', { name: en.checkOffer.link })).toBeVisible()
  await page.getByRole('button', { name: en.checkOffer.dismiss }).click()
  await expectSaved(page)
  await page.reload()
  await expect(page.getByRole('link', { name: en.today.start })).toBeVisible()
  await expect(page.getByRole('link', { name: en.checkOffer.link })).toHaveCount(0)
  await page.goto('/en/path')
  await expect(page.getByRole('link', { name: en.path.check }).first()).toHaveAttribute('href', '/en/check')
})
