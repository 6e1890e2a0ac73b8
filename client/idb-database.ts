import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import type { Event, StampedEvent } from '#core/event'
import { type DeviceState, newDeviceState } from '#core/sync/device-state'
import type { QuarantinedEvent } from '#core/sync/event-log'

interface LogSchema extends DBSchema {
  /** What was recorded or offered here. */
  events: { key: string; value: Event }
  /** What came from the server and was new as a whole: a page a record. No event is here and there. */
  pages: { key: PageKey; value: readonly StampedEvent[] }
  /** Places of unsent events: key order is the order in which they are offered. */
  outbox: { key: OutboxKey; value: OutboxRow; indexes: { id: string } }
  quarantine: { key: string; value: QuarantinedEvent & { readonly id: string } }
  state: { key: 'device'; value: DeviceState }
}
type PageKey = [firstSeq: number, lastSeq: number]
type OutboxKey = [device: string, n: number, id: string]
type OutboxRow = { readonly device: string; readonly n: number; readonly id: string }

export type LogDatabase = IDBPDatabase<LogSchema>

const STORES = ['events', 'pages', 'outbox', 'quarantine', 'state'] as const
export type Writing = IDBPTransaction<LogSchema, typeof STORES, 'readwrite'>

/** Whose log it is, and where the ids of its devices come from. */
export type LogOwner = { readonly learnerId: string; readonly newDeviceId: () => string }

/**
 * `onTaken`: a newer version of the app, in another page, changes the form of the database. This page lets go of it at
 * once, or that one could not be used; so it does when the database is deleted.
 * @throws DOMException `VersionError` when that has happened before.
 */
export const openDatabase = (name: string, onTaken: () => void): Promise<LogDatabase> =>
  openDB<LogSchema>(name, 2, {
    blocking(_held, wanted, event) {
      const { target } = event
      if (target instanceof IDBDatabase) target.close()
      if (wanted !== null) onTaken()
    },
    upgrade(db, held) {
      if (held < 2) db.createObjectStore('pages')
      if (held > 0) return
      db.createObjectStore('events', { keyPath: 'id' })
      db.createObjectStore('outbox', { keyPath: ['device', 'n', 'id'] }).createIndex('id', 'id')
      db.createObjectStore('quarantine', { keyPath: 'id' })
      db.createObjectStore('state')
    },
  })

/**
 * One transaction: all of it, or nothing. `strict` ends when the disk has it; `relaxed`, as browsers do by default, may
 * end before, and is for what a power cut may take because the server has it.
 */
export async function write<Result>(
  db: LogDatabase,
  work: (transaction: Writing) => Promise<Result>,
  durability: 'strict' | 'relaxed' = 'strict',
): Promise<Result> {
  const transaction: Writing = db.transaction(STORES, 'readwrite', { durability })
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

export async function stateIn(transaction: Writing, owner: LogOwner): Promise<DeviceState> {
  const held = await transaction.objectStore('state').get('device')
  if (held !== undefined) return held
  const fresh = newDeviceState(owner.learnerId, owner.newDeviceId())
  await transaction.objectStore('state').put(fresh, 'device')
  return fresh
}
