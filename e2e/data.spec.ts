import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  en,
  expect,
  expectAccessible,
  expectKept,
  expectSaved,
  gradeButton,
  reviewByKey,
  showAnswer,
  test,
} from './fixtures'

const words = en.data

async function download(page: Page, button: string): Promise<{ name: string; path: string; text: string }> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const file = await waiting
  const path = await file.path()
  return { name: file.suggestedFilename(), path, text: await readFile(path, 'utf8') }
}

const countOf = (page: Page) => page.locator('[data-fact="events"] dd')

test('a guest takes everything along, offline, and another browser reads it', async ({
  page,
  context,
  secondBrowser,
}) => {
  await page.goto('/en/review')
  await reviewByKey(page, ['4', '3'])
  await expectKept(page)
  await context.setOffline(true)
  await page.goto('/en/data')
  await expect(page.getByText(words.guest)).toBeVisible()
  await expect(countOf(page)).toHaveText('2')
  await expectAccessible(page)

  const all = await download(page, words.all.button)
  expect(all.name).toMatch(/^warmup-all-\d{4}-\d\d-\d\d\.json$/)
  const file = JSON.parse(all.text) as { format: string; version: number; events: { kind: string }[] }
  expect(file).toMatchObject({ format: 'warmup-log', version: 1, refused: [] })
  expect(file.events.map(({ kind }) => kind)).toEqual(['card.graded', 'card.graded'])

  const cards = await download(page, words.cards.button)
  const rows = cards.text.split('\r\n')
  expect(rows[0]).toContain('card_id,kind,term_zh,term_en')
  expect(rows.filter((row) => /,(learning|review),/.test(row))).toHaveLength(2)
  await expect(page.getByText(words.none)).toBeVisible()

  const other = await secondBrowser.newPage()
  await other.goto('/en/data')
  await expect(countOf(other)).toHaveText('0')
  await other.getByLabel(words.import.choose).setInputFiles(all.path)
  await expect(other.getByText(words.import.preview(2, 0, 0))).toBeVisible()
  await expect(countOf(other), 'looking writes nothing').toHaveText('0')
  await other.getByRole('button', { name: words.import.confirm(2) }).click()
  await expect(other.getByText(words.import.done(2))).toBeVisible()
  await expect(countOf(other)).toHaveText('2')
  await other.getByLabel(words.import.choose).setInputFiles([])
  await other.getByLabel(words.import.choose).setInputFiles(all.path)
  await expect(other.getByText(words.import.preview(0, 2, 0))).toBeVisible()
  await other.goto('/en')
  await expect(other.getByText(en.today.doneToday(0, 2))).toBeVisible()
})

test('notes come as Markdown; a file of another kind is not taken', async ({ page }) => {
  await page.goto('/en/review')
  await expect(showAnswer(page)).toBeVisible()
  await page.keyboard.press(' ')
  await expect(gradeButton(page, 'good')).toBeVisible()
  await page.keyboard.press('n')
  await page.getByLabel(en.note.title).last().fill('My **own** words')
  await page.getByRole('button', { name: en.note.save }).click()
  await expectSaved(page)
  await page.goto('/en/data')
  const notes = await download(page, words.notes.button)
  expect(notes.text).toMatch(/^# Notes\n\n## .+\n\n> [^]+\n\nMy \*\*own\*\* words\n$/)
  await page
    .getByLabel(words.import.choose)
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"x"}') })
  await expect(page.getByText(words.import.unreadable)).toBeVisible()
})
