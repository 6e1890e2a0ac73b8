import {
  en,
  expect,
  expectAccessible,
  expectKept,
  expectSynced,
  gradeButton,
  newEmail,
  question,
  reviewByKey,
  showAnswer,
  signIn,
  signUp,
  test,
  zh,
} from './fixtures'

/** What Chromium's trace says of a script that was compiled. */
type TraceEvent = {
  readonly name: string
  readonly args: {
    readonly fileName?: string
    readonly data?: { readonly cacheKind?: string; readonly cacheRejected?: boolean }
  }
}

test('graded offline, reloaded offline, reconnected: nothing is lost', async ({
  page,
  context,
  secondBrowser,
}) => {
  const email = newEmail()
  await signUp(page, email)
  await expectSynced(page)
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await expectKept(page)

  await context.setOffline(true)
  const graded = await reviewByKey(page, ['4', '4'])
  await expect(showAnswer(page)).toBeVisible()
  await page.reload()
  await expect(showAnswer(page)).toBeVisible()
  expect(graded).not.toContain(await question(page).innerText())
  await page.goto('/en')
  await expect(page.getByText(en.today.doneToday(0, 2))).toBeVisible()
  await expect(page.locator('[data-pending="2"]')).toBeAttached()

  await context.setOffline(false)
  await expectSynced(page)
  const other = await secondBrowser.newPage()
  await signIn(other, email)
  await expectSynced(other)
  await expect(other.getByText(en.today.doneToday(0, 2))).toBeVisible()
})

test('every page that needs no server opens offline after one visit', async ({ page, context }) => {
  await page.goto('/en')
  await expect(page.getByText(en.review.showAnswer)).toBeVisible()
  await expectKept(page)
  await context.setOffline(true)
  for (const [path, heading] of [
    ['/en/browse', en.browse.title],
    ['/en/settings', en.settings.title],
    ['/en/outlines', en.outlines.title],
    ['/en/help', en.help.title],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
  }
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press(' ')
  await expect(page.getByText(en.note.write).first(), 'what is loaded late was kept as well').toBeVisible()
  const fonts = await page.evaluate(async () =>
    (await (await caches.open((await caches.keys())[0] ?? '')).keys()).filter(({ url }) =>
      /KaTeX_Math.*woff2$/.test(url),
    ),
  )
  expect(fonts, 'formulas have their letters').toHaveLength(1)
})

test('without a network a page runs from what the browser compiled when it was kept', async ({
  page,
  context,
  browser,
}) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await expectKept(page)
  await page.close() // a page beside it could hand its compiled scripts on
  await context.setOffline(true)
  const offline = await context.newPage()
  await browser.startTracing(offline, { categories: ['devtools.timeline'] })
  await offline.goto('/en/review')
  await expect(showAnswer(offline)).toBeVisible()
  const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] }
  const compiled = traceEvents.filter(
    ({ name, args }) => name === 'v8.compile' && args.fileName?.includes('/_next/static/'),
  )
  const cached = compiled.filter(({ args }) => args.data?.cacheKind === 'full' && !args.data.cacheRejected)
  expect(cached.length).toBeGreaterThan(compiled.length / 2)
})

test('a page that was never opened says what works without a network, and comes when there is one', async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([{ name: 'locale', value: 'zh', url: baseURL ?? '' }]) // reads both languages
  await page.goto('/en/t/loss-cross-entropy')
  const heading = await page.getByRole('heading', { level: 1 }).innerText()
  await expectKept(page)
  await context.setOffline(true)
  await page.goto('/en/t/aug-affine')
  await expect(page.getByRole('heading', { name: en.offline.title })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/t/aug-affine')
  await expect(page.getByRole('heading', { name: zh.offline.title })).toBeVisible()
  await page.goto('/en/t/loss-cross-entropy')
  await expect(page.getByRole('heading', { name: heading, level: 1 }), 'opened before').toBeVisible()
  await page.goto('/en/t/aug-affine')
  await page.getByRole('link', { name: en.offline.pages.data }).click()
  await expect(page.getByRole('heading', { name: en.data.title, level: 1 })).toBeVisible()
  await page.goto('/en/t/aug-affine')
  await context.setOffline(false)
  await page.getByRole('button', { name: en.offline.retry }).click()
  await expect(page.getByRole('heading', { name: en.offline.title })).toBeHidden()
  await expect(page).toHaveURL(/\/en\/t\/aug-affine$/)
})

test('the deck travels compressed, and not at all to whoever holds it', async ({ request }) => {
  const response = await request.get('/api/deck', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(response.headers()['content-encoding']).toBe('gzip')
  const etag = response.headers().etag ?? ''
  expect((await request.get('/api/deck', { headers: { 'If-None-Match': etag } })).status()).toBe(304)
})

test.describe('before anything was kept', () => {
  test.use({ serviceWorkers: 'block' })

  test('the deck is asked for once, while the scripts are still on their way', async ({ page }) => {
    let letThrough = (): void => {}
    const isAsked = new Promise<void>((resolve) => (letThrough = resolve))
    await page.route('**/_next/static/**/*.js', (route) => isAsked.then(() => route.continue()))
    let askedCount = 0
    page.on('request', (request) => {
      if (!request.url().endsWith('/api/deck')) return
      askedCount++
      letThrough()
    })
    await page.goto('/en/review')
    await expect(showAnswer(page)).toBeVisible()
    expect(askedCount).toBe(1)
  })

  test('an answer is shown and graded though what stands below it cannot be loaded', async ({
    page,
    context,
  }) => {
    await page.goto('/en/review')
    await expect(showAnswer(page)).toBeVisible()
    await context.setOffline(true)
    await page.keyboard.press(' ')
    await expect(gradeButton(page, 'good')).toBeVisible()
    await page.keyboard.press('4')
    await expect(page.getByText(en.errors.page)).toBeHidden()
    await expect(showAnswer(page)).toBeVisible()
  })
})
