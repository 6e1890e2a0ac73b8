import type { CDPSession, Page } from '@playwright/test'
import type { Figure } from './figure'

const CARDS = 38

/** From a key to the next card on the screen: event time to the frame after the one that shows the change. */
async function pressesMs(page: Page, cards: number): Promise<readonly number[]> {
  const times: number[] = []
  for (let card = 0; card < cards; card++) {
    const another = page.getByRole('button', { name: 'Another 20' })
    if (await another.isVisible()) await another.click()
    await page.getByRole('button', { name: 'Show answer' }).waitFor()
    await page.keyboard.press('Enter') // Space would go into the field of a computed question
    await page.getByRole('button', { name: /^Easy, / }).waitFor()
    await page.waitForTimeout(260)
    times.push(await timeOfGrade(page))
    await page.waitForTimeout(50)
  }
  return times
}

/** Runs in the page, as text: compiled code would look for helpers that are not there. */
const MEASURE = `void (window.measured = new Promise((resolve) => {
  const shown = () => document.querySelector('article h1, h1')?.textContent
  const before = shown()
  addEventListener('keydown', (event) => {
    const check = () => {
      if (shown() === before) requestAnimationFrame(check)
      // The frame that shows the change is painted once the next one begins.
      else requestAnimationFrame(() => resolve(performance.now() - event.timeStamp))
    }
    requestAnimationFrame(check)
  }, { once: true, capture: true })
}))`

/** Grades Easy with a real key and measures inside the page, where the time of the event is known. */
async function timeOfGrade(page: Page): Promise<number> {
  await page.evaluate(MEASURE)
  await page.keyboard.press('4')
  return page.evaluate<number>('window.measured')
}

const percentile95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN

/** Needs a learner whose queue holds `CARDS` cards at both speeds. */
export async function keyPressFigures(page: Page, client: CDPSession): Promise<readonly Figure[]> {
  const full = percentile95(await pressesMs(page, CARDS))
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const throttled = percentile95(await pressesMs(page, CARDS))
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  return [
    { name: 'key press to next card, p95', value: full, unit: 'ms', goal: '<= 20, hard 50' },
    {
      name: 'key press to next card at 4x CPU throttle, p95',
      value: throttled,
      unit: 'ms',
      goal: '<= 42, hard 100',
    },
  ]
}
