import type { Event, StampedEvent } from '#core/event'
import type { LogDatabase, Writing } from './idb-database'

/** Every event that is held. A page may become events of its own meanwhile, so both are read at one moment. */
export async function allEvents(db: LogDatabase): Promise<readonly Event[]> {
  const reading = db.transaction(['events', 'pages'])
  const [events, pages] = await Promise.all([
    reading.objectStore('events').getAll(),
    reading.objectStore('pages').getAll(),
  ])
  return [...events, ...pages.flat()]
}

/** Those that are not among the held; where there are as many, no event is read. */
export async function eventsBeyond(db: LogDatabase, held: ReadonlySet<string>): Promise<readonly Event[]> {
  const pages = await db.getAllKeys('pages')
  const inPages = pages.reduce((count, [first, last]) => count + last - first + 1, 0)
  if ((await db.count('events')) + inPages === held.size) return []
  return (await allEvents(db)).filter(({ id }) => !held.has(id))
}

/** The ids of every event that is held. */
export async function eventIdsIn(transaction: Writing): Promise<ReadonlySet<string>> {
  const ids = await transaction.objectStore('events').getAllKeys()
  const pages = await transaction.objectStore('pages').getAll()
  return new Set([...ids, ...pages.flat().map(({ id }) => id)])
}

/** Writes an event, and offers it. */
export async function putEvent(transaction: Writing, event: Event): Promise<void> {
  await transaction.objectStore('events').put(event)
  await transaction.objectStore('outbox').put({ device: event.device, n: event.n, id: event.id })
}

/** Writes events that are not to be offered. */
export async function putEvents(transaction: Writing, events: readonly Event[]): Promise<void> {
  const store = transaction.objectStore('events')
  await Promise.all(events.map((event) => store.put(event)))
}

/** Keeps a page of which nothing is held as one record: fifty thousand of their own take seconds. */
export async function putPage(transaction: Writing, page: readonly StampedEvent[]): Promise<void> {
  const [first, last] = [page.at(0), page.at(-1)]
  if (first === undefined || last === undefined) return
  await transaction.objectStore('pages').put(page, [first.seq, last.seq])
}

/** Gives each event of a page a record of its own again, as one has that is offered. */
export async function breakUpPages(transaction: Writing): Promise<void> {
  for (const page of await transaction.objectStore('pages').getAll()) await putEvents(transaction, page)
  await transaction.objectStore('pages').clear()
}
