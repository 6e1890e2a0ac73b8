import type { Page } from '@playwright/test'
import {
  PASSWORD,
  en,
  expect,
  expectAccessible,
  expectKept,
  expectSaved,
  expectSynced,
  newEmail,
  reviewByKey,
  showAnswer,
  signIn,
  signUp,
  test,
} from './fixtures'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Makes what waits in this browser's outbox look as if it had begun to wait that long ago. */
const ageUnsent = (page: Page, days: number): Promise<void> =>
  page.evaluate(
    async (sinceMs) => {
      const names = (await indexedDB.databases()).map(({ name = '' }) => name)
      const name = names.find((each) => !each.includes('guest')) ?? ''
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name)
        request.onsuccess = () => resolve(request.result)
      })
      const transaction = db.transaction('state', 'readwrite')
      const state = transaction.objectStore('state')
      const held = state.get('device')
      held.onsuccess = () => state.put({ ...held.result, unsentSinceMs: sinceMs }, 'device')
      await new Promise((resolve) => (transaction.oncomplete = resolve))
      db.close()
    },
    Date.now() - days * 86_400_000,
  )

const download = async (page: Page, name: string): Promise<string> =>
  (await Promise.all([page.waitForEvent('download'), button(page, name).click()]))[0].suggestedFilename()

test('records that have waited for three days are said, saved to a file, and gone from the list once sent', async ({
  page,
  context,
}) => {
  await signUp(page, newEmail())
  await expectSynced(page)
  await page.goto('/en/review')
  await expectKept(page)
  await context.setOffline(true)
  await reviewByKey(page, ['3', '3'])
  await expect(page.getByText(en.sync.pending(2)), 'the review says it too').toBeInViewport()
  await ageUnsent(page, 2.9)
  await page.setViewportSize({ width: 375, height: 667 })
  await page.goto('/en')
  await expect(page.getByText(en.sync.pending(2))).toBeVisible()
  await expect(page.getByText(en.syncNotice.unsent(2, 2))).toHaveCount(0)
  await page.clock.setSystemTime(Date.now() + 0.2 * 86_400_000)
  await expect(page.getByText(en.syncNotice.unsent(2, 3)), 'on a page that was left open').toBeVisible({
    timeout: 40_000, // it looks twice a minute
  })
  await ageUnsent(page, 3.1)
  await page.reload()
  await expect(page.getByText(en.syncNotice.unsent(2, 3))).toBeInViewport({ ratio: 1 })
  await expect(button(page, en.syncNotice.tryNow)).toBeInViewport({ ratio: 1 })
  await expectAccessible(page)
  expect(await download(page, en.syncNotice.saveFile)).toMatch(/^warmup-all-.*json$/)
  await page.route('**/api/sync', (route) => route.abort()) // a network that reaches everybody but us
  await context.setOffline(false)
  await button(page, en.syncNotice.tryNow).click()
  await expect(page.getByText(en.syncNotice.unsent(2, 3))).toBeVisible()
  let letThrough = (): void => {}
  const isPressed = new Promise<void>((resolve) => (letThrough = resolve))
  // Over the other rule, never in its place: it tries by itself, too, and would slip through in between.
  await page.route('**/api/sync', (route) => isPressed.then(() => route.continue()))
  await button(page, en.syncNotice.tryNow).click()
  letThrough()
  await expectSynced(page)
  await expect(button(page, en.syncNotice.tryNow)).toHaveCount(0)
})

/** Lets nothing be written to this browser's log until what is returned is called. */
async function holdWrites(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name)
      request.onsuccess = () => resolve(request.result)
    })
    const state = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('state')
    const hold = (): void => {
      if (document.documentElement.dataset.hold !== 'over') state.count().onsuccess = hold
    }
    hold()
  })
  return () => page.evaluate(() => void (document.documentElement.dataset.hold = 'over'))
}

test('leaving while a grade is being written is asked about, and at no other time', async ({ page }) => {
  await page.goto('/en/review')
  await reviewByKey(page, ['3'])
  const release = await holdWrites(page)
  await page.keyboard.press(' ')
  await page.keyboard.press('3')
  await expect(page.locator('[data-save="saving"]')).toBeAttached()
  const [asked] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })])
  expect(asked.type()).toBe('beforeunload')
  await asked.dismiss()
  await release()
  await expectSaved(page)
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })])
})

test('what a page wrote and was killed before telling is seen by the others when one returns to them', async ({
  page,
  context,
}) => {
  await page.goto('/en/review')
  await reviewByKey(page, ['3'])
  await page.goto('/en')
  await expect(page.getByText(en.today.doneToday(0, 1))).toBeVisible()
  const killed = await context.newPage()
  await killed.addInitScript(() => (BroadcastChannel.prototype.postMessage = () => {}))
  await killed.goto('/en/review')
  await reviewByKey(killed, ['3', '3'])
  await killed.close()
  await expect(page.getByText(en.today.doneToday(0, 1)), 'nobody told it').toBeVisible()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText(en.today.doneToday(0, 3))).toBeVisible()
})

test('signing out with unsent records asks; kept ones are sent at the next sign-in, deleted ones are gone', async ({
  page,
}) => {
  const email = newEmail()
  await signUp(page, email)
  await expectSynced(page)
  await page.route('**/api/sync', (route) => route.abort())
  await page.goto('/en/review')
  await reviewByKey(page, ['4'])
  const signOut = async () => {
    await page.goto('/en/account')
    await button(page, en.account.signOut.leave).click()
    await expect(page.getByText(en.account.signOut.unsent(1))).toBeVisible()
  }
  await signOut()
  await expectAccessible(page)
  expect(await download(page, en.account.signOut.saveFile)).toMatch(/json$/)
  await button(page, en.account.signOut.stay).click()
  await button(page, en.account.signOut.leave).click()
  await button(page, en.account.signOut.keep).click()
  await expect(page.getByRole('link', { name: en.frame.signIn }).first()).toBeVisible()
  await page.unroute('**/api/sync')
  await signIn(page, email)
  await expectSynced(page)
  await expect(page.getByText(en.today.doneToday(0, 1))).toBeVisible()

  await page.route('**/api/sync', (route) => route.abort())
  await page.goto('/en/review')
  await reviewByKey(page, ['4'])
  await signOut()
  await button(page, en.account.signOut.remove).click()
  await expect(page.getByRole('link', { name: en.frame.signIn }).first()).toBeVisible()
  await page.unroute('**/api/sync')
  await signIn(page, email)
  await expectSynced(page)
  await expect(page.getByText(en.today.doneToday(0, 1))).toBeVisible()
})

test('an account is deleted after its password; another device hears of it, saves a file and lets go', async ({
  page,
  secondBrowser,
}) => {
  const email = newEmail()
  await signUp(page, email)
  await page.goto('/en/review')
  await reviewByKey(page, ['3'])
  await page.goto('/en')
  await expectSynced(page)
  const other = await secondBrowser.newPage()
  await signIn(other, email)
  await expectSynced(other)

  await page.goto('/en/account')
  await page.getByText(en.account.deletion.title, { exact: true }).click()
  await expectAccessible(page)
  const deletion = page.locator('details').filter({ hasText: en.account.deletion.warning })
  await deletion.getByLabel(en.account.confirm.password).fill('not the password')
  await button(page, en.account.deletion.confirm).click()
  await expect(page.getByText(en.signIn.faults.wrong_password)).toBeVisible()
  await deletion.getByLabel(en.account.confirm.password).fill(PASSWORD)
  await button(page, en.account.deletion.confirm).click()
  await expect(page.getByRole('link', { name: en.frame.signIn }).first()).toBeVisible()

  await other.goto('/en')
  await expect(other.getByText(en.syncNotice.deleted)).toBeVisible()
  expect(await download(other, en.syncNotice.saveFile)).toMatch(/json$/)
  await other.getByText(en.syncNotice.wipe, { exact: true }).click()
  await expectAccessible(other)
  await button(other, en.syncNotice.wipeConfirm).click()
  await expect(other.getByRole('link', { name: en.frame.signIn }).first()).toBeVisible()
  expect(await other.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([
    expect.stringContaining('guest'),
  ])
})

test('a newer version of the app takes the database over: the older page says so and goes on after a reload', async ({
  page,
  context,
}) => {
  await page.goto('/en/review')
  await reviewByKey(page, ['3'])
  const newer = await context.newPage()
  await newer.goto('/en/help')
  await newer.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    await new Promise((resolve) => (indexedDB.open(name, 99).onsuccess = resolve))
  })
  await expect(page.getByText(en.review.outdated)).toBeVisible()
  await button(page, en.review.reload).click()
  await expect(page.getByText(en.review.outdated), 'this test put no newer app there').toBeVisible()
  await page.goto('/en')
  await expect(page.getByText(en.review.outdated)).toBeVisible()
})

test('a page that the server finds too old keeps collecting and says what to do', async ({ page }) => {
  await signUp(page, newEmail())
  await expectSynced(page)
  await page.route('**/api/sync', (route) =>
    route.fulfill({
      status: 426,
      contentType: 'application/problem+json',
      body: '{"code":"protocol_too_old"}',
    }),
  )
  await page.goto('/en/review')
  await reviewByKey(page, ['3'])
  await page.goto('/en')
  await expect(page.getByText(en.syncNotice.outdated)).toBeVisible()
  await page.unroute('**/api/sync')
  await button(page, en.syncNotice.reload).click()
  await expectSynced(page)
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
})
