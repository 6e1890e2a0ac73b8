import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  en,
  expect,
  expectAccessible,
  expectKept,
  expectSaved,
  expectSynced,
  newEmail,
  reviewByKey,
  signUp,
  test,
} from './fixtures'

const words = en.reminders

/** A browser whose push service is at hand: Chromium's own cannot be reached from a test. */
async function stubPushService(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const key = 'test.endpoint'
    const held = () => {
      const endpoint = localStorage.getItem(key)
      if (endpoint === null) return null
      const unsubscribe = async () => {
        localStorage.removeItem(key)
        return true
      }
      return { endpoint, unsubscribe } as unknown as PushSubscription
    }
    PushManager.prototype.getSubscription = async () => held()
    PushManager.prototype.subscribe = async () => {
      localStorage.setItem(key, `https://fcm.googleapis.com/fcm/send/${crypto.randomUUID()}`)
      return held() as PushSubscription
    }
    // Headless Chromium asks nobody and refuses.
    Notification.requestPermission = async () => 'granted'
    Object.defineProperty(Notification, 'permission', { get: () => 'granted' })
  })
}

test('a guest takes a calendar file along, at the chosen hour', async ({ page }) => {
  await page.goto('/en/settings')
  await page.getByLabel(words.hour).selectOption('19')
  await expect(page.getByText(words.guest)).toBeVisible()
  await expectAccessible(page)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: words.download }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('warmup.ics')
  const file = await readFile(await download.path(), 'utf8')
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(file).toMatch(/\r\nDTSTART:\d{8}T190000\r\n/)
  expect(file).toContain(`SUMMARY:${words.calendarTitle}`)
  await expectSaved(page)
  await page.reload()
  await expect(page.getByLabel(words.hour)).toHaveValue('19')
})

test('a learner turns notifications on in this browser and off again', async ({ page }) => {
  await stubPushService(page)
  await signUp(page, newEmail())
  await page.goto('/en/settings')
  await page.getByLabel(words.hour).selectOption('20')
  await expect(page.getByText(words.states.off)).toBeVisible()
  await expect(page.getByLabel(words.ways.email), 'no mail server, no mail').toHaveCount(0)
  await page.getByRole('button', { name: words.allow }).click()
  await expect(page.getByText(words.states.on)).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText(words.states.on)).toBeVisible()
  await page.getByRole('button', { name: words.stop }).click()
  await expect(page.getByText(words.states.off)).toBeVisible()
  await page.getByLabel(words.hour).selectOption('')
  await expect(page.getByRole('group', { name: words.way })).toBeHidden()
})

test('a browser that refuses notifications is told how to allow them', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Notification, 'permission', { get: () => 'denied' })
  })
  await signUp(page, newEmail())
  await page.goto('/en/settings')
  await page.getByLabel(words.hour).selectOption('20')
  await expect(page.getByText(words.states.denied)).toBeVisible()
  await expect(page.getByRole('button', { name: words.allow })).toHaveCount(0)
})

test('a push without content shows what the server says is due', async ({ page, context }) => {
  await context.grantPermissions(['notifications'])
  await signUp(page, newEmail())
  await page.goto('/en/settings')
  await page.getByLabel(words.hour).selectOption('20')
  await expectSaved(page)
  await expectSynced(page)
  await expectKept(page)
  const devtools = await context.newCDPSession(page)
  const registered = new Promise<string>((resolve) =>
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first !== undefined) resolve(first.registrationId)
    }),
  )
  await devtools.send('ServiceWorker.enable')
  const origin = new URL(page.url()).origin
  await devtools.send('ServiceWorker.deliverPushMessage', {
    origin,
    registrationId: await registered,
    data: '',
  })
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      return (await registration.getNotifications()).map(
        ({ body, lang, data }) => [body, lang, data] as unknown,
      )
    })
  await expect.poll(shown).toEqual([['Reviews done for today.', 'en', '/en/review']])
})

test('reminders are offered after the first set, once', async ({ page }) => {
  await page.goto('/en/settings')
  await page.getByLabel(en.settings.fields.newPerDay.label).fill('1')
  await page.getByLabel(en.settings.fields.newPerDay.label).blur()
  await expectSaved(page)
  await page.goto('/en/review')
  await reviewByKey(page, ['4'])
  await page.goto('/en')
  await expect(page.getByText(words.offer(20))).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: words.decline }).click()
  await expect(page.getByText(words.offer(20))).toBeHidden()
  await expectSaved(page)
  await page.reload()
  await expect(page.getByText(en.today.doneToday(0, 1))).toBeVisible()
  await expect(page.getByText(words.offer(20))).toBeHidden()
})

test('who did not come for three reminders reads once that they have stopped', async ({ page }) => {
  await signUp(page, newEmail())
  await page.goto('/en/settings')
  await page.getByLabel(words.hour).selectOption('20')
  await expectSaved(page)
  await page.route('**/api/reminders', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), stoppedAtMs: Date.now() + 60_000 } })
  })
  await page.goto('/en/review')
  await reviewByKey(page, ['4'])
  await page.goto('/en')
  await expect(page.getByText(words.paused)).toBeVisible()
  await expectSaved(page)
  await page.reload()
  await expect(page.getByText(en.today.doneToday(0, 1))).toBeVisible()
  await expect(page.getByText(words.paused)).toBeHidden()
  await page.goto('/en/settings')
  await expect(page.getByLabel(words.hour)).toHaveValue('')
})

test('the link of a mail asks before it stops anything, without a script too', async ({ page, request }) => {
  await page.goto('/en/unsubscribe?token=a.b')
  await expect(page.getByText(words.unsubscribe.question)).toBeVisible()
  const form = page.locator('form')
  await expect(form).toHaveAttribute('method', 'post')
  expect((await request.post((await form.getAttribute('action')) ?? '')).status()).toBe(404)
  await page.goto('/en/unsubscribe?done=1')
  await expect(page.getByText(words.unsubscribe.done)).toBeVisible()
})

test('the app is offered for installation from the second session on, until it is declined', async ({
  page,
}) => {
  await page.clock.install({ time: '2026-01-05T02:00:00Z' })
  await page.goto('/en/review')
  await reviewByKey(page, ['4'])
  await page.clock.setSystemTime('2026-01-06T02:00:00Z')
  await page.goto('/en')
  await expect(page.getByText(en.install.hint)).toBeHidden()
  await page.goto('/en/review')
  await reviewByKey(page, ['4'])
  await page.goto('/en')
  await expect(page.getByText(en.install.hint)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: en.install.dismiss }).click()
  await expect(page.getByText(en.install.hint)).toBeHidden()
})
