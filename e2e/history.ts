import type { Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import type { Decision, Grade, KnownEvent } from '#core/event'

/** A grade that was given at noon, so many study days ago. */
export type PastGrade = {
  readonly cardId: string
  readonly grade: Grade
  readonly daysAgo: number
  readonly mode?: Decision['mode']
}

const DAY_MS = 86_400_000
const ZONE_MS = 8 * 3_600_000
const ROLLOVER_MS = 4 * 3_600_000

/** Writes grades of the past into the log of the guest whose page is open, and opens the page anew. */
export async function keepHistory(page: Page, grades: readonly PastGrade[]): Promise<void> {
  const today = Math.floor((Date.now() + ZONE_MS - ROLLOVER_MS) / DAY_MS)
  const device = randomUUID().replaceAll('-', '').slice(0, 16)
  const events = grades.map(({ cardId, grade, daysAgo, mode = 'review' }, index) => ({
    ...{ id: randomUUID(), device, n: index + 1, clockOffsetMs: 0, timeZone: 'Asia/Shanghai', v: 1 },
    atMs: (today - daysAgo) * DAY_MS + ROLLOVER_MS - ZONE_MS + index * 1000,
    studyDay: today - daysAgo,
    kind: 'card.graded',
    body: {
      ...{ cardId, grade, thinkingMs: 8_000 },
      decision: {
        ...{ mode, weightsId: 'fsrs-6-default', desiredRetention: 0.9, pick: 0.5, rolloverHour: 4 },
      },
    },
  }))
  await page.waitForFunction(async () => {
    const name = `warmup-guest-${localStorage.getItem('warmup.guest')}`
    return (await indexedDB.databases()).some((database) => database.name === name)
  })
  await page.evaluate(async (rows) => {
    const opening = indexedDB.open(`warmup-guest-${localStorage.getItem('warmup.guest')}`)
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const transaction = database.transaction(['events', 'outbox'], 'readwrite')
    for (const row of rows) {
      transaction.objectStore('events').put(row)
      transaction.objectStore('outbox').put({ device: row.device, n: row.n, id: row.id })
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve
      transaction.onerror = () => reject(transaction.error)
    })
    database.close()
  }, events)
  await page.reload()
}

/** Cards of the deck's first tier, in outline order: at most `perTerm` of each term. */
export async function firstCards(page: Page, perTerm: number): Promise<readonly string[]> {
  const response = await page.request.get('/api/deck')
  const { cards } = (await response.json()) as {
    cards: readonly { id: string; tier: number; termIds: readonly string[] }[]
  }
  const counts = new Map<string, number>()
  return cards.flatMap(({ id, tier, termIds: [termId = ''] }) => {
    const count = counts.get(termId) ?? 0
    if (tier > 1 || count >= perTerm) return []
    counts.set(termId, count + 1)
    return [id]
  })
}

/** Grades in the log of the guest whose page is open, as they were kept, in the order of their ids. */
export async function keptGrades(page: Page) {
  const rows = await page.evaluate(async () => {
    const opening = indexedDB.open(`warmup-guest-${localStorage.getItem('warmup.guest')}`)
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = () => reject(opening.error)
    })
    const reading = database.transaction('events').objectStore('events').getAll()
    const found = await new Promise<unknown[]>(
      (resolve) => (reading.onsuccess = () => resolve(reading.result)),
    )
    database.close()
    return found
  })
  return (rows as readonly KnownEvent[])
    .flatMap((event) => (event.kind === 'card.graded' ? [event] : []))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
