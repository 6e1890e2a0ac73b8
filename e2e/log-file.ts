import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { en, expect } from './fixtures'

let n = 0

/** An event as a file of somebody else's device holds it. */
export const eventOf = (kind: string, body: object) => ({
  ...{ id: randomUUID(), device: 'd'.repeat(16), n: ++n, atMs: 1_795_492_800_000 + n, clockOffsetMs: 0 },
  ...{ timeZone: 'Asia/Shanghai', studyDay: 20_780, v: 1, kind, body },
})

/** Takes events in from a file, as `/data` does for a learner. */
export async function importFile(page: Page, events: readonly object[]): Promise<void> {
  const buffer = Buffer.from(JSON.stringify({ format: 'warmup-log', version: 1, events, refused: [] }))
  await page.goto('/en/data')
  await page
    .getByLabel(en.data.import.choose)
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer })
  await page.getByRole('button', { name: en.data.import.confirm(events.length) }).click()
  await expect(page.getByText(en.data.import.done(events.length))).toBeVisible()
}
