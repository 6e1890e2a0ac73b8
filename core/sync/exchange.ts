import type { Applied, DeviceLog, EventLog, SyncAnswer, SyncRequest } from './event-log'

/** More rounds than any log needs: a device and a server that never agree are a bug, not a wait. */
const MAX_ROUNDS = 10_000

/**
 * Gives each side what it lacks, until the device has read to the head and its outbox is empty. Safe to repeat and to
 * break off anywhere: both sides ignore ids they hold. `onPage` hears each page as soon as it is on disk.
 */
export async function exchange(
  device: Pick<DeviceLog, 'nextRequest' | 'apply'>,
  server: EventLog,
  onPage: (page: Applied) => void = () => {},
): Promise<void> {
  let ahead: Ahead | null = null
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const request = await device.nextRequest()
    const answer = await (isFor(ahead, request) ? ahead.answer : server.answer(request))
    ahead = readAhead(server, request, answer)
    const page = await device.apply(request, answer)
    onPage(page)
    if (page.done) return
  }
  throw new Error(`no end after ${MAX_ROUNDS} rounds`)
}

/** The next page of a long log, on its way while this one is written. */
type Ahead = { readonly request: SyncRequest; readonly answer: Promise<SyncAnswer> }

function readAhead(
  server: EventLog,
  request: SyncRequest,
  { lineage, head, events }: SyncAnswer,
): Ahead | null {
  const cursor = events.at(-1)?.seq ?? head
  if (cursor >= head) return null
  const next = { ...request, lineage, cursor, events: [] }
  const answer = server.answer(next)
  answer.catch(() => {}) // whoever waits for it hears of it; it may be that nobody does
  return { request: next, answer }
}

/** Whether it answers what is asked now: the device may have begun anew, or have something to offer. */
const isFor = (ahead: Ahead | null, { lineage, cursor, events }: SyncRequest): ahead is Ahead =>
  events.length === 0 && ahead?.request.lineage === lineage && ahead.request.cursor === cursor
