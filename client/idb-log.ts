import type { Event } from '#core/event'
import { isEvent } from '#core/event-guard'
import { needsNewDevice, numberEvent, withNewDevice } from '#core/sync/device-state'
import type { DeviceLog, UnnumberedEvent } from '#core/sync/event-log'
import { newDeviceId } from './clock'
import { type LogOwner, type Writing, openDatabase, stateIn, write } from './idb-database'
import { allEvents, putEvent } from './idb-events'

/** A device log that takes many events at once, and that has an end. */
export type IdbLog = DeviceLog & {
  /** As `record`, for many: in this order, and all or none. */
  recordAll(unnumbered: readonly UnnumberedEvent[]): Promise<readonly Event[]>
  close(): void
}

export type LogOptions = {
  /** Hears when a newer version of the app has taken the database over: nothing can be written from then on. */
  readonly onTaken?: () => void
  readonly drawDeviceId?: () => string
}

/**
 * The device log of one learner, or of one guest, in IndexedDB. `name` names the database.
 * Every write is one strict transaction that awaits nothing but IndexedDB, so tabs need no other agreement.
 */
export async function openIdbLog(
  name: string,
  learnerId: string,
  { onTaken = () => {}, drawDeviceId = newDeviceId }: LogOptions = {},
): Promise<IdbLog> {
  const owner = { learnerId, newDeviceId: drawDeviceId }
  const db = await openDatabase(name, onTaken)
  return {
    all: async () => (await allEvents(db)).filter(isEvent),
    record: (unnumbered) => write(db, (transaction) => recordIn(transaction, owner, unnumbered)),
    recordAll: (all) =>
      write(db, async (transaction) => {
        const events: Event[] = []
        for (const each of all) events.push(await recordIn(transaction, owner, each))
        return events
      }),
    nextRequest: async () => (await exchangeSide()).nextRequestFrom(db, owner),
    apply: async (request, answer) => (await exchangeSide()).applyTo(db, owner, request, answer),
    pendingCount: () => db.count('outbox'),
    unsentSinceMs: async () => (await db.get('state', 'device'))?.unsentSinceMs ?? null,
    quarantine: () => db.getAll('quarantine'),
    async adopt(events, remarksOn) {
      const { adoptIn } = await import('./idb-adopt')
      await write(db, async (transaction) => {
        const added = await adoptIn(transaction, owner, events)
        for (const remark of remarksOn?.(added) ?? []) await recordIn(transaction, owner, remark)
      })
    },
    close: () => db.close(),
  }
}

/** Gives an event its place among this device's own, and offers it. */
async function recordIn(transaction: Writing, owner: LogOwner, unnumbered: UnnumberedEvent) {
  const held = await stateIn(transaction, owner)
  const state = needsNewDevice(held, unnumbered.atMs) ? withNewDevice(held, owner.newDeviceId()) : held
  const numbered = numberEvent(state, unnumbered)
  await transaction.objectStore('state').put(numbered.state, 'device')
  await putEvent(transaction, numbered.event)
  return numbered.event
}

/** What only an exchange needs comes with it. */
const exchangeSide = () => import('./idb-exchange')
