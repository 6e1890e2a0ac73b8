import type { Page } from '@playwright/test'

/** What a browser holds of the account that is signed in, or of its guest. */
export type HeldLog = {
  readonly cursor: number
  readonly digest: string
  readonly unsentCount: number
  /** Of all events, sorted. */
  readonly ids: readonly string[]
  readonly gradeCount: number
}

type Row = { readonly id: string; readonly kind: string }

/** Reads it off the disk, past the app. The page has to be one of the app's. */
export const heldLog = (page: Page): Promise<HeldLog> =>
  page.evaluate(async () => {
    const account = localStorage.getItem('warmup.account')
    const { learnerId } = JSON.parse(account ?? '{}') as { learnerId?: string }
    const opening = indexedDB.open(
      learnerId === undefined
        ? `warmup-guest-${localStorage.getItem('warmup.guest')}`
        : `warmup-${learnerId}`,
    )
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(opening)
    const transaction = database.transaction(database.objectStoreNames)
    const hasPages = database.objectStoreNames.contains('pages') // an older build's has none
    const pages = hasPages ? ((await done(transaction.objectStore('pages').getAll())) as Row[][]) : []
    const events = [...((await done(transaction.objectStore('events').getAll())) as Row[]), ...pages.flat()]
    const unsentCount = await done(transaction.objectStore('outbox').count())
    const { cursor, digest } = (await done(transaction.objectStore('state').get('device'))) as {
      cursor: number
      digest: string
    }
    database.close()
    return {
      ...{ cursor, digest, unsentCount },
      ids: events.map(({ id }) => id).sort(),
      gradeCount: events.filter(({ kind }) => kind === 'card.graded').length,
    }
  })

/** What the server says of the log of whoever is signed in, asked as a device asks that has read everything. */
export const serverDigest = (page: Page): Promise<{ readonly head: number; readonly digest: string }> =>
  page.evaluate(async () => {
    const { account } = (await (await fetch('/api/account')).json()) as { account: { learnerId: string } }
    const ask = async (lineage: string | null, cursor: number) => {
      const asked = { proto: 1, learnerId: account.learnerId, lineage, cursor, events: [] }
      const body = JSON.stringify(asked)
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
      const base64 = btoa(String.fromCharCode(...new Uint8Array(hash)))
      const headers = { 'content-type': 'application/json', 'content-digest': `sha-256=:${base64}:` }
      return (await fetch('/api/sync', { method: 'POST', headers, body })).json() as Promise<{
        lineage: string
        head: number
        digest: string
      }>
    }
    const first = await ask(null, 0)
    const { head, digest } = await ask(first.lineage, first.head)
    return { head, digest }
  })
