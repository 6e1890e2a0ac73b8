import { type DBSchema, type IDBPDatabase, type IDBPTransaction, deleteDB, openDB } from 'idb'
import type { Event } from '#core/event'
import { isStamped } from '#core/event'
import { isEvent } from '#core/event-guard'
import {
  type AnswerPlan,
  type DeviceState,
  needsNewDevice,
  newDeviceState,
  numberEvent,
  planAnswer,
  requestOf,
  withNewDevice,
} from '#core/sync/device-state'
import { addToDigest, digestTermOf } from '#core/sync/digest'
import {
  type Applied,
  type DeviceLog,
  EVENTS_PER_REQUEST,
  type QuarantinedEvent,
  type SyncAnswer,
  type UnnumberedEvent,
} from '#core/sync/event-log'
import { isSameStamp } from '#core/sync/stamp'
import { newDeviceId } from './clock'
import { sha256 } from './sha256'

interface LogSchema extends DBSchema {
  events: { key: string; value: Event }
  /** Places of unsent events: key order is the order in which they are offered. */
  outbox: { key: OutboxKey; value: OutboxRow; indexes: { id: string } }
  quarantine: { key: string; value: QuarantinedEvent & { readonly id: string } }
  state: { key: 'device'; value: DeviceState }
}
type OutboxKey = [device: string, n: number, id: string]
type OutboxRow = { readonly device: string; readonly n: number; readonly id: string }

const STORES = ['events', 'outbox', 'quarantine', 'state'] as const
type Writing = IDBPTransaction<LogSchema, typeof STORES, 'readwrite'>

/** A device log that can also take in the events of another one, as when a guest gets an account. */
export type IdbLog = DeviceLog & {
  /** As `record`, for many: in this order, and all or none. */
  recordAll(unnumbered: readonly UnnumberedEvent[]): Promise<readonly Event[]>
  /** Adds events as they are, id, device and counter unchanged, and offers them; those it holds are left alone. */
  adopt(events: readonly Event[]): Promise<void>
  close(): void
}

/**
 * The device log of one learner, or of one guest, in IndexedDB. `name` names the database.
 * Every write is one strict transaction that awaits nothing but IndexedDB, so tabs need no other agreement.
 */
export async function openIdbLog(name: string, learnerId: string): Promise<IdbLog> {
  const db = await openDatabase(name)
  return {
    all: async () => (await db.getAll('events')).filter(isEvent),
    record: (unnumbered) => write(db, (transaction) => recordIn(transaction, learnerId, unnumbered)),
    recordAll: (all) =>
      write(db, async (transaction) => {
        const events: Event[] = []
        for (const each of all) events.push(await recordIn(transaction, learnerId, each))
        return events
      }),
    async nextRequest() {
      const state = await write(db, (transaction) => stateIn(transaction, learnerId))
      return requestOf(state, await oldestUnsent(db))
    },
    async apply(request, answer) {
      const terms = await Promise.all(answer.events.map((event) => digestTermOf(event, sha256)))
      return write(db, async (transaction) => {
        const state = await stateIn(transaction, learnerId)
        return settle(
          transaction,
          planAnswer(state, request, answer, addToDigest(state.digest, terms)),
          answer,
        )
      })
    },
    pendingCount: () => db.count('outbox'),
    quarantine: () => db.getAll('quarantine'),
    adopt: (events) =>
      write(db, async (transaction) => {
        for (const event of events) {
          const held = await transaction.objectStore('events').get(event.id)
          if (held === undefined) await putEvent(transaction, event)
        }
      }),
    close: () => db.close(),
  }
}

export const deleteIdbLog = (name: string): Promise<void> => deleteDB(name)

const openDatabase = (name: string): Promise<IDBPDatabase<LogSchema>> =>
  openDB<LogSchema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('events', { keyPath: 'id' })
      db.createObjectStore('outbox', { keyPath: ['device', 'n', 'id'] }).createIndex('id', 'id')
      db.createObjectStore('quarantine', { keyPath: 'id' })
      db.createObjectStore('state')
    },
  })

/** Browsers default to `relaxed`, which may answer before the disk has it. */
async function write<Result>(
  db: IDBPDatabase<LogSchema>,
  work: (transaction: Writing) => Promise<Result>,
): Promise<Result> {
  const transaction: Writing = db.transaction(STORES, 'readwrite', { durability: 'strict' })
  try {
    const result = await work(transaction)
    await transaction.done
    return result
  } catch (error) {
    transaction.done.catch(() => {}) // the abort below is reported by the error thrown here
    if (transaction.error === null) abort(transaction)
    throw error
  }
}

/** A transaction that failed by itself is over already, and says so when it is aborted. */
function abort(transaction: Writing): void {
  try {
    transaction.abort()
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

async function stateIn(transaction: Writing, learnerId: string): Promise<DeviceState> {
  const held = await transaction.objectStore('state').get('device')
  if (held !== undefined) return held
  const fresh = newDeviceState(learnerId, newDeviceId())
  await transaction.objectStore('state').put(fresh, 'device')
  return fresh
}

async function recordIn(transaction: Writing, learnerId: string, unnumbered: UnnumberedEvent) {
  const held = await stateIn(transaction, learnerId)
  const state = needsNewDevice(held, unnumbered.atMs) ? withNewDevice(held, newDeviceId()) : held
  const numbered = numberEvent(state, unnumbered)
  await transaction.objectStore('state').put(numbered.state, 'device')
  await putEvent(transaction, numbered.event)
  return numbered.event
}

async function putEvent(transaction: Writing, event: Event): Promise<void> {
  await transaction.objectStore('events').put(event)
  await transaction.objectStore('outbox').put({ device: event.device, n: event.n, id: event.id })
}

async function oldestUnsent(db: IDBPDatabase<LogSchema>): Promise<readonly Event[]> {
  const rows = await db.getAll('outbox', undefined, EVENTS_PER_REQUEST)
  const events = await Promise.all(rows.map(({ id }) => db.get('events', id)))
  return events.filter((event) => event !== undefined)
}

async function settle(transaction: Writing, plan: AnswerPlan, answer: SyncAnswer): Promise<Applied> {
  if (plan.kind === 'stale') return { events: [], done: false, healed: false }
  const state = answer.forked === true ? withNewDevice(plan.state, newDeviceId()) : plan.state
  await transaction.objectStore('state').put(state, 'device')
  if (plan.kind === 'heal') {
    for (const event of await transaction.objectStore('events').getAll()) await putEvent(transaction, event)
    return { events: [], done: false, healed: true }
  }
  const fresh: Event[] = []
  for (const event of plan.events) {
    if (!isSameStamp(await transaction.objectStore('events').get(event.id), event)) fresh.push(event)
    await transaction.objectStore('events').put(event)
    await leaveOutbox(transaction, event.id)
  }
  for (const refusal of answer.refused) await refuse(transaction, refusal)
  const isEmpty = (await transaction.objectStore('outbox').count()) === 0
  return { events: fresh, done: state.isAtHead && isEmpty, healed: answer.refused.length > 0 }
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
