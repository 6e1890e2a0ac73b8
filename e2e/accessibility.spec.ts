import { en, expect, expectAccessible, test, zh } from './fixtures'

const PAGES = [
  '/',
  '/review',
  '/browse',
  '/path',
  '/t/loss-cross-entropy',
  '/t/aug-affine',
  '/outlines',
  '/notes',
  '/settings',
  '/signin',
  '/help',
  '/no-such-page',
] as const

for (const [locale, words] of [
  ['zh', zh],
  ['en', en],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every page is accessible: ${locale}, ${colorScheme}`, async ({ page, context, baseURL }) => {
      await context.addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }])
      await page.emulateMedia({ colorScheme })
      for (const path of PAGES) {
        await page.goto(locale === 'zh' ? path : `/en${path}`)
        await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh' ? 'zh-CN' : 'en')
        await expect(page.locator('h1').first()).toBeVisible()
        await expectAccessible(page)
      }
      await expect(page.getByText(words.errors.notFound)).toBeVisible()
    })
  }
}

test('nothing moves sideways on a phone of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of PAGES) {
    await page.goto(`/en${path}`)
    await expect(page.locator('h1').first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
})
