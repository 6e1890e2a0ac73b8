import { setTimeout as sleep } from 'node:timers/promises'
import { todayWords } from '#i18n/pages/today'
import { pick } from '#i18n/translate'
import { type Browser, isButton, until } from './browser'

const words = { ...pick('en'), today: todayWords('en') }

const isShown = (text: string): boolean => document.body.innerText.includes(text)

const CARDS = 3

/** Three cards graded by key, kept over a reload. @throws Error saying what never came. */
export async function study(browser: Browser, site: string): Promise<void> {
  await browser.open(`${site}/en/review`)
  for (let card = 0; card < CARDS; card++) await gradeCard(browser)
  await untilSaved(browser)
  for (let visit = 0; visit < 2; visit++) {
    await browser.open(`${site}/en`)
    await until(browser, 'what was done today', isShown, words.today.doneToday(0, CARDS))
  }
}

/** Whether the engine, driven like this, keeps pages for offline at all. */
export const hasWorkers = (browser: Browser, site: string): Promise<boolean> =>
  browser.open(`${site}/en`).then(() => browser.run(() => 'serviceWorker' in navigator))

/** Whether the worker holds the page and the deck lies beside it. */
export async function untilKept(browser: Browser): Promise<void> {
  await until(browser, 'the page kept by its worker', () => navigator.serviceWorker.controller !== null)
  await until(browser, 'the deck kept', () => {
    const page = window as unknown as { keptDeck?: boolean }
    void caches.match('/api/deck').then((kept) => (page.keptDeck = kept !== undefined))
    return page.keptDeck === true
  })
  await sleep(1_000) // whatever else it is about to keep
}

/** With no server there any more: the review opens, with another card than those that were graded, and takes a grade. */
export async function studyAway(browser: Browser, site: string): Promise<void> {
  await browser.open(`${site}/en/review`)
  await gradeCard(browser)
  await untilSaved(browser)
  await browser.open(`${site}/en`)
  await until(browser, 'what was done today', isShown, words.today.doneToday(0, CARDS + 1))
}

async function gradeCard(browser: Browser): Promise<void> {
  await until(browser, 'a question', isButton, words.review.showAnswer)
  await browser.press(' ')
  await until(browser, 'the grades', isButton, words.grades.easy)
  await browser.press('4')
}

const untilSaved = (browser: Browser): Promise<void> =>
  until(browser, 'the word that all is saved', () => document.querySelector('[data-save="saved"]') !== null)
