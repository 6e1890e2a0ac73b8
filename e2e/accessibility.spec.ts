import type { Locator, Page } from '@playwright/test'
import { en, expect, expectAccessible, expectSaved, test, zh } from './fixtures'
import { PAGES, localPage } from './pages'

const LANGUAGES = { zh, en } as const
const SIZES = [
  { width: 375, height: 667 },
  { width: 1280, height: 800 },
] as const

/** Judges the page as it stands in both themes, on a phone and on a desk. */
async function expectAccessibleEverywhere(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await test.step(`${colorScheme}, ${size.width} wide`, () => expectAccessible(page))
    }
  }
}

for (const locale of ['zh', 'en'] as const) {
  test.describe(`in ${locale}`, () => {
    // What is judged needs no network worker; and without motion no colour is judged on its way to another.
    test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } })
    test.beforeEach(({ context, baseURL }) =>
      context.addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }]),
    )

    for (const path of PAGES)
      test(`${path} is accessible`, async ({ page }) => {
        await page.goto(localPage(locale, path))
        await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en')
        await expect(page.locator('h1:visible').first()).toBeVisible()
        await expectAccessibleEverywhere(page)
      })

    test('question, answer, dialog and summary are accessible', async ({ page }) => {
      const words = LANGUAGES[locale]
      const showAnswer = page.getByRole('button', { name: words.review.showAnswer })
      await page.goto(localPage(locale, '/review'))
      await expect(showAnswer).toBeVisible()
      await expectAccessibleEverywhere(page)
      await page.keyboard.press(' ')
      await expect(page.getByRole('button', { name: new RegExp(`^${words.grades.good}`) })).toBeVisible()
      await expect(page.getByRole('button', { name: words.reviewExtra.report })).toBeVisible()
      await expectAccessibleEverywhere(page)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessibleEverywhere(page)
      await page.keyboard.press('Escape')
      await page.keyboard.press('4')
      await expect(showAnswer).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name: words.reviewExtra.summary.undo })).toBeVisible()
      await expectAccessibleEverywhere(page)
    })
  })
}

const styleOf = (locator: Locator, property: string): Promise<string> =>
  locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)

test('where the system paints, what is chosen, proposed or pressed still shows', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/en/review')
  await expect(page.getByRole('button', { name: en.review.showAnswer })).toBeVisible()
  await page.keyboard.press(' ')
  await expect(page.getByRole('group', { name: en.review.gradesLabel })).toBeVisible()
  const good = page.getByRole('button', { name: new RegExp(`^${en.grades.good}`) })
  const easy = page.getByRole('button', { name: new RegExp(`^${en.grades.easy}`) })
  expect(await styleOf(good, 'border-top-color')).not.toBe(await styleOf(easy, 'border-top-color'))
  for (const media of [{ contrast: 'more', forcedColors: 'none' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media)
    expect(await styleOf(page.getByRole('progressbar'), 'border-top-width')).toBe('1px')
  }
  await easy.focus()
  expect(await styleOf(easy, 'outline-style')).toBe('solid')
  await page.keyboard.press('Enter')
  await expectSaved(page)
  await page.goto('/en')
  expect(await styleOf(page.getByRole('link', { name: en.today.start }), 'border-top-style')).toBe('solid')
  await page.goto('/en/map')
  const chosen = page.getByRole('radio', { name: en.map.filters.all }).locator('+ span')
  expect(await styleOf(chosen, 'outline-style')).toBe('solid')
})
