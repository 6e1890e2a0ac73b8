import type { Page } from '@playwright/test'
import { en, expect, gradeButton, showAnswer, test } from './fixtures'
import { PAGES, localPage } from './pages'

/** Neither the page nor anything in it may need a sideways scroll, but for what scrolls in a box of its own. */
async function expectNothingCut(page: Page, what: string): Promise<void> {
  const width = await page.evaluate(() => innerWidth)
  expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(width)
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], h1, h2, h3, label, summary')]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).overflowX !== 'visible' || element.tagName === 'BUTTON')
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
      .map((element) => element.outerHTML.slice(0, 120)),
  )
  expect(cut, what).toEqual([])
}

/** As a learner's own style sheet would, in place of the one before: the page's policy lets no script write one into it. */
const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)

const LARGE_TEXT = ':root { font-size: 200% !important }'

/** WCAG 1.4.12. */
const WIDE_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important }`

for (const locale of ['zh', 'en'] as const) {
  test.describe(`in ${locale}`, () => {
    test.use({ serviceWorkers: 'block' }) // how a page is laid out is the same without
    test.beforeEach(({ context, baseURL }) =>
      context.addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }]),
    )

    for (const path of PAGES)
      test(`${path} loses nothing on a phone of 320 pixels, with text twice as large, or with wide spacing`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 320, height: 640 })
        await page.goto(localPage(locale, path))
        await expect(page.locator('h1:visible').first()).toBeVisible()
        await expect(page.locator('main'), 'code stands in the font of code').not.toContainText('`')
        await expectNothingCut(page, '320 pixels')
        await page.setViewportSize({ width: 640, height: 800 })
        await restyle(page, LARGE_TEXT)
        await expectNothingCut(page, 'text twice as large')
        await page.setViewportSize({ width: 375, height: 667 })
        await restyle(page, WIDE_SPACING)
        await expectNothingCut(page, 'wide spacing')
      })
  })
}

test.beforeEach(({ context, baseURL }) =>
  context.addCookies([{ name: 'locale', value: 'zh', url: baseURL ?? '' }]),
)

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing moves, not even a picture that is replayed', async ({ page }) => {
    await page.goto('/en/review')
    await expect(showAnswer(page)).toBeVisible()
    await page.keyboard.press(' ')
    await expect(gradeButton(page, 'good')).toBeVisible()
    await page.keyboard.press('r')
    await page.keyboard.press('4')
    await expect(showAnswer(page)).toBeVisible()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})

test('on a screen that is low the strip makes room for the card', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeAttached()
  const strip = page.locator('[class*="strip"]').last()
  await expect(strip).toHaveCSS('position', 'static')
})

test('question and answer take the focus in turn, and say what they are', async ({ page }) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await expect(page.getByRole('group', { name: en.review.question(1, 10) })).toBeFocused()
  await page.keyboard.press(' ')
  await expect(page.getByRole('region', { name: en.review.answer })).toBeFocused()
  await expect(page.getByRole('group', { name: en.review.gradesLabel })).toMatchAriaSnapshot(`
    - group "Grade":
      - /children: deep-equal
      - button "Again, next in 1 minute": Again 1 1m
      - button "Hard, next in 1 minute": Hard 2 1m
      - button "Good, next in 10 minutes": Good 3 10m
      - button /^Easy, next in \\d+ days$/: /^Easy 4 \\d+d$/
  `)
  await page.keyboard.press('4')
  await expect(page.getByRole('group', { name: en.review.question(2, 10) })).toBeFocused()
})

test('a press of Tab never puts the focus under the strip', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 560 })
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: en.reviewExtra.report })).toBeVisible()
  const stripTop = await gradeButton(page, 'again').evaluate((element) => element.getBoundingClientRect().top)
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab')
    const box = await page.evaluate(() => {
      const { activeElement } = document
      const isInStrip = activeElement?.closest('[class*="strip"]') !== null
      return isInStrip || activeElement === document.body
        ? null
        : activeElement?.getBoundingClientRect().bottom
    })
    if (box !== null && box !== undefined) expect(box).toBeLessThanOrEqual(stripTop)
  }
})
