import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, type Page, test as base, expect } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { accountWords } from '#i18n/pages/account'
import { answeringWords } from '#i18n/pages/answering'
import { appWords } from '#i18n/pages/app'
import { accountOfferWords } from '#i18n/pages/account-offer'
import { beginningWords } from '#i18n/pages/beginning'
import { browseWords } from '#i18n/pages/browse'
import { checkWords } from '#i18n/pages/check'
import { checkOfferWords } from '#i18n/pages/check-offer'
import { errorWords } from '#i18n/pages/errors'
import { fourGradesWords } from '#i18n/pages/four-grades'
import { frameWords } from '#i18n/pages/frame'
import { helpWords } from '#i18n/pages/help'
import { linkWords } from '#i18n/pages/link'
import { mapWords } from '#i18n/pages/map'
import { noteWords } from '#i18n/pages/note'
import { nothingDueWords } from '#i18n/pages/nothing-due'
import { notePageWords } from '#i18n/pages/note-page'
import { dataWords } from '#i18n/pages/data'
import { installWords } from '#i18n/pages/install'
import { offlineWords } from '#i18n/pages/offline'
import { outlinesWords } from '#i18n/pages/outlines'
import { ownCardWords } from '#i18n/pages/own-card'
import { pathWords } from '#i18n/pages/path'
import { receiptWords } from '#i18n/pages/receipt'
import { reviewExtraWords } from '#i18n/pages/review-extra'
import { progressWords } from '#i18n/pages/progress'
import { reliefWords } from '#i18n/pages/relief'
import { searchWords } from '#i18n/pages/search'
import { reminderWords } from '#i18n/pages/reminders'
import { privacyWords } from '#i18n/pages/privacy'
import { printWords } from '#i18n/pages/print'
import { selectionWords } from '#i18n/pages/selection'
import { settingsWords } from '#i18n/pages/settings'
import { shortcutWords } from '#i18n/pages/shortcuts'
import { signInWords } from '#i18n/pages/sign-in'
import { statsWords } from '#i18n/pages/stats'
import { syncNoticeWords } from '#i18n/pages/sync-notice'
import { syncWords } from '#i18n/pages/sync'
import { termWords } from '#i18n/pages/term'
import { todayWords } from '#i18n/pages/today'
import { whyIntervalWords } from '#i18n/pages/why-interval'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { TIME_ZONE } from './time-zone'

export { openMailbox } from '#server/db/test-mailbox'
export { freePort } from '#server/db/test-port'
export { expect }
export { HOSTILE_NOTES } from '#client/hostile-notes'
export { strangersUnder } from '#client/strangers'
/** Every word of the app, by page. */
const wordsIn = (locale: Locale) => ({
  ...pick(locale),
  account: accountWords(locale),
  accountOffer: accountOfferWords(locale),
  answering: answeringWords(locale),
  app: appWords(locale),
  beginning: beginningWords(locale),
  browse: browseWords(locale),
  check: checkWords(locale),
  checkOffer: checkOfferWords(locale),
  fourGrades: fourGradesWords(locale),
  link: linkWords(locale),
  map: mapWords(locale),
  note: noteWords(locale),
  nothingDue: nothingDueWords(locale),
  notes: notePageWords(locale),
  ownCard: ownCardWords(locale),
  data: dataWords(locale),
  install: installWords(locale),
  offline: offlineWords(locale),
  reminders: reminderWords(locale),
  outlines: outlinesWords(locale),
  path: pathWords(locale),
  receipt: receiptWords(locale),
  reviewExtra: reviewExtraWords(locale),
  progress: progressWords(locale),
  relief: reliefWords(locale),
  search: searchWords(locale),
  print: printWords(locale),
  privacy: privacyWords(locale),
  selection: selectionWords(locale),
  settings: settingsWords(locale),
  shortcuts: shortcutWords(locale),
  signIn: signInWords(locale),
  stats: statsWords(locale),
  sync: syncWords(locale),
  syncNotice: syncNoticeWords(locale),
  term: termWords(locale),
  today: todayWords(locale),
  whyInterval: whyIntervalWords(locale),
  errors: errorWords(locale),
  frame: frameWords(locale),
  help: helpWords(locale),
})
export const en = wordsIn('en')
export const zh = wordsIn('zh')

export const PASSWORD = 'correct horse battery'
export const newEmail = (): string => `learner-${randomUUID()}@example.org`

/** Messages that a journey may cause on purpose; anything else on the console fails it. */
const EXPECTED = [
  /Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED)/, // offline, on purpose
  /Failed to load resource: net::ERR_CONNECTION_REFUSED/, // a server that is exchanged for another
  /status of (401|404|409|410|422|426)/, // refusals, on purpose
]

type Fixtures = {
  /** Another browser with nothing in it. */
  readonly secondBrowser: BrowserContext
}

export const test = base.extend<Fixtures & { readonly quiet: void }>({
  quiet: [
    async ({ context }, use) => {
      const noises = listenTo(context)
      await use()
      expect(noises, 'console and page errors').toEqual([])
    },
    { auto: true },
  ],
  secondBrowser: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      locale: 'en-US',
      timezoneId: TIME_ZONE,
    })
    const noises = listenTo(context)
    await use(context)
    expect(noises, 'console and page errors of the second browser').toEqual([])
    await context.close()
  },
})

function listenTo(context: BrowserContext): string[] {
  const noises: string[] = []
  context.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'error' && !EXPECTED.some((pattern) => pattern.test(text))) noises.push(text)
  })
  context.on('weberror', (error) => noises.push(String(error.error())))
  return noises
}

/** No violation of WCAG 2.2 A and AA on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // nothing here is framed by another site; otherwise each run opens a page of its own
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(
    violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')) })),
  ).toEqual([])
}

export const question = (page: Page) => page.locator('article h1')
export const showAnswer = (page: Page) => page.getByRole('button', { name: en.review.showAnswer })
export const gradeButton = (page: Page, grade: keyof typeof en.grades) =>
  page.getByRole('button', { name: new RegExp(`^${en.grades[grade]}, `) })

/** Reviews `count` cards with a key each, waiting for the next card every time. Returns their questions. */
export async function reviewByKey(page: Page, keys: readonly string[]): Promise<readonly string[]> {
  const seen: string[] = []
  for (const key of keys) {
    await expect(showAnswer(page)).toBeVisible()
    seen.push(await question(page).innerText())
    await page.keyboard.press(' ')
    await expect(gradeButton(page, 'good')).toBeVisible()
    await page.keyboard.press(key)
  }
  await expectSaved(page)
  return seen
}

/** Waits until what was done is on the disk: a page that is left by its address takes an unfinished write with it. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.locator('[data-save="saved"]')).toBeAttached()
}

/** Signs up through the page; the guest's reviews come along as the page proposes. */
export async function signUp(page: Page, email: string, origin = ''): Promise<void> {
  await page.goto(`${origin}/en/signin`)
  await page.getByRole('button', { name: en.signIn.noAccountYet }).click()
  await fillAndSubmit(page, email, en.signIn.signUp)
}

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/en/signin')
  await fillAndSubmit(page, email, en.signIn.signIn)
}

async function fillAndSubmit(page: Page, email: string, button: string): Promise<void> {
  await page.getByLabel(en.signIn.email).fill(email)
  await page.getByLabel(en.signIn.password).fill(PASSWORD)
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByRole('link', { name: email })).toBeVisible()
}

/** Waits until everything is on the server. */
export async function expectSynced(page: Page): Promise<void> {
  await expect(page.locator('[data-sync="idle"][data-pending="0"]')).toBeAttached({ timeout: 20_000 })
}

/** Waits until the app can be opened without a network. */
export async function expectKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    for (let attempt = 0; attempt < 300; attempt++) {
      if ((await caches.match('/api/deck')) && navigator.serviceWorker.controller) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('the service worker has not kept the app')
  })
}
