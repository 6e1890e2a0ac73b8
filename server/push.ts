import type { Database } from './db'
import { type PushKeys, pushKeysOf, vapidHeader } from './vapid'

/** The push services of the browsers there are. Only these are ever called: an address comes from outside. */
const SERVICES = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '*.push.services.mozilla.com',
  '*.notify.windows.com',
  'web.push.apple.com',
  '*.push.apple.com',
]
export const LONGEST_ENDPOINT = 1_000

const isServiceHost = (host: string): boolean =>
  SERVICES.some((service) => (service.startsWith('*') ? host.endsWith(service.slice(1)) : host === service))

/** Whether an address belongs to a known push service: https, its usual port, no name and password in it. */
export function isPushEndpoint(endpoint: string): boolean {
  if (endpoint.length > LONGEST_ENDPOINT || !URL.canParse(endpoint)) return false
  const { protocol, hostname, port, username, password } = new URL(endpoint)
  return protocol === 'https:' && port === '' && username + password === '' && isServiceHost(hostname)
}

const MOST_BROWSERS = 10

/**
 * Remembers that this browser wakes for this learner, and for nobody else: an address belongs to one browser, which may
 * have changed hands. Of more than ten browsers the oldest is dropped.
 */
export async function subscribe(database: Database, learnerId: string, endpoint: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    await transaction.pushSubscription.upsert({
      where: { learnerId_endpoint: { learnerId, endpoint } },
      create: { learnerId, endpoint },
      update: { endpoint }, // in one step (event-log.ts)
    })
    await transaction.pushSubscription.deleteMany({ where: { endpoint, NOT: { learnerId } } })
    const surplus = await transaction.pushSubscription.findMany({
      where: { learnerId, NOT: { endpoint } },
      orderBy: { createdAt: 'desc' },
      skip: MOST_BROWSERS - 1,
      select: { endpoint: true },
    })
    const endpoints = surplus.map((row) => row.endpoint)
    await transaction.pushSubscription.deleteMany({ where: { learnerId, endpoint: { in: endpoints } } })
  })
}

export async function unsubscribe(database: Database, learnerId: string, endpoint: string): Promise<void> {
  await database.pushSubscription.deleteMany({ where: { learnerId, endpoint } })
}

/** Asks a push service to wake one browser; the status it answers with, or null when it cannot be reached. */
export type Wake = (endpoint: string, headers: Readonly<Record<string, string>>) => Promise<number | null>

const GONE: ReadonlySet<number | null> = new Set([404, 410])
/** A browser that stays off for longer learns nothing: the evening is over. */
const KEEP_SECONDS = 4 * 3_600

/** Wakes every browser of a learner, and forgets those that are gone. Returns whether one was reached. */
export async function wakeBrowsers(
  database: Database,
  learnerId: string,
  { wake, contact, nowMs }: { readonly wake: Wake; readonly contact: string; readonly nowMs: number },
): Promise<boolean> {
  const rows = await database.pushSubscription.findMany({ where: { learnerId }, select: { endpoint: true } })
  if (rows.length === 0) return false
  const keys: PushKeys = await pushKeysOf(database)
  let isReached = false
  for (const { endpoint } of rows) {
    const status = await wake(endpoint, {
      authorization: vapidHeader(keys, endpoint, contact, nowMs),
      ttl: String(KEEP_SECONDS),
      topic: 'reminder', // a newer one takes the place of one that waits
      urgency: 'normal',
    })
    if (GONE.has(status)) await unsubscribe(database, learnerId, endpoint)
    else if (status !== null && status < 300) isReached = true
  }
  return isReached
}

const PATIENCE_MS = 10_000

/** The request itself: no body, so nothing to encrypt; it follows nobody elsewhere. */
export const wakeByHttp: Wake = async (endpoint, headers) => {
  if (!isPushEndpoint(endpoint)) return null
  const request = {
    method: 'POST',
    headers,
    redirect: 'error' as const,
    signal: AbortSignal.timeout(PATIENCE_MS),
  }
  const response = await fetch(endpoint, request).catch(() => null)
  await response?.body?.cancel()
  return response?.status ?? null
}
