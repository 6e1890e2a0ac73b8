import {
  en,
  expect,
  expectAccessible,
  expectSaved,
  expectSynced,
  newEmail,
  question,
  reviewByKey,
  showAnswer,
  signIn,
  signUp,
  test,
  zh,
} from './fixtures'
import { eventOf, importFile } from './log-file'
import { localPage } from './pages'

// The rest of the list stands where its page is: a note at its limit and beyond, and one saved without a network
// (notes.spec.ts); an outline of 5,000 lines, terms of emoji and from right to left (outlines.spec.ts); hostile Markdown
// (hostile-text.spec.ts).

test.describe('a server without a card', () => {
  test.use({ serviceWorkers: 'block' })

  for (const [locale, words] of [['zh', zh] as const, ['en', en] as const])
    test(`is said on every page of the deck, and own cards are reviewed all the same (${locale})`, async ({
      page,
      context,
      baseURL,
    }) => {
      await context.addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }])
      await page.route('**/api/deck*', (route) =>
        route.fulfill({ json: { version: 'empty', chapters: [], terms: [], cards: [] } }),
      )
      for (const path of ['/', '/browse', '/map', '/path', '/check', '/stats', '/notes']) {
        await page.goto(localPage(locale, path))
        await expectSaved(page)
        await expect(page.locator('h1').first(), path).toBeVisible()
      }
      await page.goto(localPage(locale, '/review'))
      await expect(page.getByRole('heading', { name: words.nothingDue.noCards })).toBeVisible()
      await expect(page.getByRole('link', { name: words.nothingDue.writeOne })).toBeVisible()
      await expectAccessible(page)
      await page.goto(localPage(locale, '/check'))
      await expect(page.getByText(words.nothingDue.noCards)).toBeVisible()
      await importFile(page, [
        eventOf('ownCard.written', {
          ...{ cardId: 'own:a:say', outlineId: null, termName: '', question: '🔥', answer: 'الشبكة' },
        }),
      ])
      await page.goto(localPage(locale, '/review'))
      await expect(question(page)).toHaveText('🔥')
    })
})

test('nothing due says so in both languages, and offers five new cards', async ({
  page,
  context,
  baseURL,
}) => {
  await importFile(page, [eventOf('settings.changed', { key: 'newPerDay', value: 0 })])
  for (const [locale, words] of [['en', en] as const, ['zh', zh] as const]) {
    await context.addCookies([{ name: 'locale', value: locale, url: baseURL ?? '' }])
    await page.goto(localPage(locale, '/review'))
    await expect(page.getByRole('heading', { name: words.nothingDue.empty })).toBeVisible()
    await expect(page.getByRole('link', { name: words.nothingDue.back })).toBeVisible()
  }
  await page.getByRole('button', { name: zh.nothingDue.learnMore }).click()
  await expect(page.getByRole('button', { name: zh.review.showAnswer })).toBeVisible()
})

test('ten thousand own cards come from a file and are listed, filtered, found and reviewed', async ({
  page,
}) => {
  test.slow()
  const body = { outlineId: null, termName: '', answer: 'x' }
  await importFile(
    page,
    Array.from({ length: 10_000 }, (_, index) =>
      eventOf('ownCard.written', { ...body, cardId: `own:${index}:say`, question: `Question ${index}` }),
    ),
  )
  const shown = (text: string) => page.getByText(text, { exact: true }).first()

  await page.goto('/en/notes?show=cards')
  await expect(page.getByText(en.notes.countCards(10_000)).first()).toBeVisible()
  await expect(shown('Question 9999')).toBeVisible()
  await page.getByRole('button', { name: en.notes.more(50) }).click()
  await expect(shown('Question 9901')).toBeVisible()
  await page.getByLabel(en.notes.searchCards).fill('Question 77')
  await expect(shown('Question 9977')).toBeVisible()
  await expect(page.getByText('Question 9999')).toHaveCount(0)

  await page.goto('/en/browse?q=Question+4321')
  await expect(shown('Question 4321')).toBeVisible()
  const palette = page.getByRole('dialog')
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(palette.getByRole('combobox')).toBeFocused({ timeout: 2_000 })
  }).toPass()
  await palette.getByRole('combobox').fill('Question 5555')
  await expect(palette.getByRole('option').filter({ hasText: 'Question 5555' }).first()).toBeVisible()

  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await reviewByKey(page, ['3', '3', '3'])
})

test('a network lost while a grade was being sent loses nothing and counts nothing twice', async ({
  page,
  secondBrowser,
}) => {
  const email = newEmail()
  await signUp(page, email)
  await expectSynced(page)
  let isCut = false
  await page.route('**/api/sync', async (route) => {
    const { events } = route.request().postDataJSON() as { readonly events: readonly unknown[] }
    if (isCut || events.length === 0) return route.continue()
    isCut = true
    await route.fetch() // it arrives, and its answer does not
    await route.abort()
  })
  await page.goto('/en/review')
  await reviewByKey(page, ['4', '3'])
  await page.goto('/en')
  await expectSynced(page)
  expect(isCut).toBe(true)
  await expect(page.getByText(en.today.doneToday(0, 2))).toBeVisible()
  const other = await secondBrowser.newPage()
  await signIn(other, email)
  await expectSynced(other)
  await expect(other.getByText(en.today.doneToday(0, 2))).toBeVisible()
})
