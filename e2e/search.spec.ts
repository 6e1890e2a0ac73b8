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
import type { Page } from '@playwright/test'

const field = (page: Page) => page.getByRole('dialog').getByRole('combobox')
const options = (page: Page) => page.getByRole('dialog').getByRole('option')
const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]')

async function open(page: Page, how: () => Promise<void>): Promise<void> {
  await how()
  await expect(field(page)).toBeFocused()
}

/** Lets no script of the next page through until what is returned is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let letThrough = (): void => {}
  const isOver = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route('**/_next/static/**/*.js', (route) => isOver.then(() => route.continue()))
  return letThrough
}

for (const [what, press] of [
  ['a key', (page: Page) => page.keyboard.press('/')],
  ['a button', (page: Page) => page.getByRole('button', { name: en.frame.search }).click()],
] as const) {
  test(`${what} that is pressed before the page hears is done as soon as it does`, async ({ page }) => {
    const letThrough = await holdScripts(page)
    await page.goto('/en/browse', { waitUntil: 'commit' })
    await expect(page.getByRole('button', { name: en.frame.search })).toBeVisible()
    await press(page)
    await page.waitForTimeout(200) // nobody hears it yet
    await expect(field(page)).toHaveCount(0)
    letThrough()
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(field(page), 'and is done once').toHaveCount(0)
  })
}

for (const [path, words, query, name] of [
  ['/browse', zh, '空洞', '空洞卷积'],
  ['/en/browse', en, 'focal', 'Focal loss'],
] as const) {
  test(`the palette finds a term, is accessible, and opens it: ${path}`, async ({
    page,
    context,
    baseURL,
  }) => {
    const locale = words === zh ? 'zh' : 'en'
    await context.addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }])
    await page.goto(path)
    await open(page, () => page.getByRole('button', { name: words.frame.search }).click())
    await expect(options(page).getByText(words.search.actions.start)).toBeVisible()
    await expectAccessible(page)
    await field(page).fill(query)
    await expect(active(page)).toContainText(name)
    await expect(active(page).locator('mark').first()).toHaveText(new RegExp(query, 'i'))
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
  })
}

test('keys open, move and close it, and the focus goes back', async ({ page }) => {
  await page.goto('/en/browse')
  const box = page.getByRole('searchbox')
  await box.focus()
  await page.keyboard.press('/')
  await expect(box, 'in a field a slash is a slash').toHaveValue('/')
  await open(page, () => page.keyboard.press('Control+k'))
  await field(page).fill('pooling')
  await expect(options(page).nth(1)).toBeVisible()
  const second = (await options(page).nth(1).innerText()).trim()
  await page.keyboard.press('ArrowDown')
  await expect(active(page)).toHaveText(second)
  expect(await field(page).getAttribute('aria-activedescendant')).toBe(await active(page).getAttribute('id'))
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  expect(await options(page).last().getAttribute('aria-selected'), 'from the first to the last').toBe('true')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveCount(0)
  await expect(box).toBeFocused()
})

test('Enter of an input method takes its word and opens nothing', async ({ page }) => {
  await page.goto('/en/browse')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await open(page, () => page.keyboard.press('/'))
  await field(page).fill('relu')
  await expect(active(page)).toContainText('Rectified linear unit')
  await field(page).dispatchEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 229, bubbles: true })
  await field(page).dispatchEvent('keydown', {
    key: 'Enter',
    code: 'Enter',
    isComposing: true,
    bubbles: true,
  })
  await expect(field(page)).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/en/browse')
})

test('what is not there is said, with the nearest names', async ({ page }) => {
  await page.goto('/en')
  await open(page, () => page.keyboard.press('Control+k'))
  await field(page).fill('qqzzqq')
  await expect(page.getByText(en.search.noMatch('qqzzqq'))).toBeVisible()
  await expect(options(page)).toHaveCount(3)
  await expectAccessible(page)
  await field(page).fill('🎉🎉')
  await expect(page.getByText(en.search.noMatch('🎉🎉'))).toBeVisible()
  await expect(options(page)).toHaveCount(0)
  await page.getByRole('button', { name: en.search.clear }).click()
  await expect(field(page)).toBeFocused()
  await expect(options(page).getByText(en.search.actions.start)).toBeVisible()
})

test('actions are found by name in either language, and done', async ({ page }) => {
  await page.goto('/en/browse')
  await expect(page.getByRole('searchbox')).toBeVisible()
  await open(page, () => page.keyboard.press('/'))
  await field(page).fill('深色')
  await expect(active(page)).toHaveText('Theme: Dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await open(page, () => page.keyboard.press('/'))
  await field(page).fill('settings')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: en.settings.title, level: 1 })).toBeVisible()
  await expect(page.locator('html'), 'and it is kept').toHaveAttribute('data-theme', 'dark')
  await open(page, () => page.keyboard.press('/'))
  await field(page).fill('shortcuts')
  await expect(active(page)).toContainText(en.search.actions.shortcuts)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: en.shortcuts.title })).toBeVisible()
})

test('in a review it shows questions, never answers, and the card is still there after Esc', async ({
  page,
}) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  const asked = await question(page).innerText()
  await open(page, () => page.keyboard.press('/'))
  await field(page).fill('focal loss')
  const card = page.getByRole('group', { name: en.search.groups.card }).getByRole('option')
  await expect(card.first()).toBeVisible()
  const behind = await card.locator('[lang] + [lang]').allInnerTexts()
  expect(behind).not.toEqual([])
  for (const kind of behind) expect(Object.values<string>(en.settings.kinds.names)).toContain(kind)
  await page.keyboard.press(' ')
  await page.keyboard.press('3')
  await expect(field(page)).toHaveValue('focal loss 3')
  await page.keyboard.press('Escape')
  await expect(question(page)).toHaveText(asked)
  await page.keyboard.press(' ')
  await expect(gradeButton(page, 'good')).toBeVisible()
  await page.keyboard.press('4')
  await expectSaved(page)
})

test('notes are found too, and lead to their card', async ({ page }) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press(' ')
  await page.keyboard.press('n')
  await page.getByRole('textbox').fill('remember the مثال of the elephant')
  await page.keyboard.press('Control+k')
  await expect(field(page), 'from a field as well').toBeFocused()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: en.note.save }).click()
  await expectSaved(page)
  await open(page, () => page.keyboard.press('/'))
  await field(page).fill('elephant')
  await expect(page.getByRole('group', { name: en.search.groups.note })).toContainText('elephant')
  await page.keyboard.press('Enter')
  await expect(page.getByText(en.browse.found(1))).toBeVisible()
  await page.locator('[data-card] summary').click()
  await expect(page.getByText('remember the مثال of the elephant')).toBeVisible()
})
