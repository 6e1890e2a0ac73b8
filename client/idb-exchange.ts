import { type Event, isStamped } from '#core/event'
import {
  type AnswerPlan,
  assertFirstHealing,
  isByCopy,
  planAnswer,
  requestOf,
} from '#core/sync/device-exchange'
import { withNewDevice } from '#core/sync/device-state'
import { addToDigest, digestTermOf } from '#core/sync/digest'
import { type Applied, EVENTS_PER_REQUEST, type SyncAnswer, type SyncRequest } from '#core/sync/event-log'
import { isMoved, isSameStamp } from '#core/sync/stamp'
import { type LogDatabase, type LogOwner, type Writing, stateIn, write } from './idb-database'
import { breakUpPages, putEvent, putEvents, putPage } from './idb-events'
import { sha256 } from './sha256'

/** The next request of the device whose log this is. */
export async function nextRequestFrom(db: LogDatabase, owner: LogOwner): Promise<SyncRequest> {
  // A strict transaction waits for the disk, and a long log takes a request for each page.
  const held = await db.get('state', 'device')
  const state = held ?? (await write(db, (transaction) => stateIn(transaction, owner)))
  return requestOf(state, await oldestUnsent(db))
}

/**
 * Applies an answer in one transaction: hashes before it, since it ends while anything else is awaited. What a power cut
 * took of it is read again.
 */
export async function applyTo(
  db: LogDatabase,
  owner: LogOwner,
  request: SyncRequest,
  answer: SyncAnswer,
): Promise<Applied> {
  const terms = await Promise.all(answer.events.map((event) => digestTermOf(event, sha256)))
  const { plan, applied } = await write(
    db,
    async (transaction) => {
      const state = await stateIn(transaction, owner)
      const plan = planAnswer(state, request, answer, addToDigest(state.digest, terms))
      if (plan.kind === 'stale') return { plan, applied: { events: [], done: false, healed: false } }
      const { applied, isCopied, isEmpty } = await settle(transaction, plan, answer)
      const settled = isEmpty ? { ...plan.state, unsentSinceMs: null } : plan.state
      const next = isCopied ? withNewDevice(settled, owner.newDeviceId()) : settled
      await transaction.objectStore('state').put(next, 'device')
      return { plan, applied }
    },
    'relaxed',
  )
  assertFirstHealing(plan)
  return applied
}

async function oldestUnsent(db: LogDatabase): Promise<readonly Event[]> {
  const rows = await db.getAll('outbox', undefined, EVENTS_PER_REQUEST)
  const events = await Promise.all(rows.map(({ id }) => db.get('events', id)))
  return events.filter((event) => event !== undefined)
}

type FreshPlan = Exclude<AnswerPlan, { readonly kind: 'stale' }>
/** `isEmpty`: nothing is left to be offered. */
type Settled = { readonly applied: Applied; readonly isCopied: boolean; readonly isEmpty: boolean }

async function settle(transaction: Writing, plan: FreshPlan, answer: SyncAnswer): Promise<Settled> {
  const isForked = answer.forked === true
  if (plan.kind === 'heal') {
    await breakUpPages(transaction)
    for (const event of await transaction.objectStore('events').getAll()) await putEvent(transaction, event)
    return { applied: { events: [], done: false, healed: true }, isCopied: isForked, isEmpty: false }
  }
  const { fresh, hasMoved, isCopied } = await takeIn(transaction, plan)
  for (const refusal of answer.refused) await refuse(transaction, refusal)
  const isEmpty = (await transaction.objectStore('outbox').count()) === 0
  const done = plan.state.isAtHead && isEmpty
  const applied = { events: fresh, done, healed: hasMoved || answer.refused.length > 0 }
  return { applied, isCopied: isCopied || isForked, isEmpty }
}

async function takeIn(
  transaction: Writing,
  { state, events }: Extract<FreshPlan, { readonly kind: 'page' }>,
) {
  const held = await heldAmong(transaction, events)
  if (held.size > 0) await putEvents(transaction, events)
  else await putPage(transaction, events)
  for (const { id } of held.values()) await leaveOutbox(transaction, id)
  return {
    fresh: events.filter((event) => !isSameStamp(held.get(event.id), event)),
    hasMoved: events.some((event) => isMoved(held.get(event.id), event)),
    isCopied: events.some((event) => isByCopy(state, event, held.get(event.id))),
  }
}

/**
 * Those of a page that are here already. Everything here was on an earlier page, waits in the outbox or was refused: a
 * new device, on which nothing does, is spared fifty thousand looks.
 */
async function heldAmong(
  transaction: Writing,
  events: readonly Event[],
): Promise<ReadonlyMap<string, Event>> {
  const waiting = await transaction.objectStore('outbox').count()
  if (waiting + (await transaction.objectStore('quarantine').count()) === 0) return new Map()
  const store = transaction.objectStore('events')
  const held = await Promise.all(events.map(({ id }) => store.get(id)))
  return new Map(held.flatMap((event) => (event === undefined ? [] : [[event.id, event]])))
}

async function leaveOutbox(transaction: Writing, id: string): Promise<boolean> {
  const key = await transaction.objectStore('outbox').index('id').getKey(id)
  if (key === undefined) return false
  await transaction.objectStore('outbox').delete(key)
  return true
}

async function refuse(transaction: Writing, { id, code }: SyncAnswer['refused'][number]): Promise<void> {
  const event = await transaction.objectStore('events').get(id)
  if (!(await leaveOutbox(transaction, id)) || event === undefined) return
  await transaction.objectStore('quarantine').put({ id, event, code })
  if (!isStamped(event)) await transaction.objectStore('events').delete(id)
}
