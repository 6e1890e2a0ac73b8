import type { Event } from '#core/event'
import { waitingFor } from '#core/sync/device-state'
import { type LogOwner, type Writing, stateIn } from './idb-database'
import { eventIdsIn, putEvent } from './idb-events'

/** Takes in those that are not held, and offers them; returns them. */
export async function adoptIn(
  transaction: Writing,
  owner: LogOwner,
  events: readonly Event[],
): Promise<readonly Event[]> {
  const held = await eventIdsIn(transaction)
  const added = events.filter(({ id }) => !held.has(id))
  for (const event of added) await putEvent(transaction, event)
  const state = await stateIn(transaction, owner)
  await transaction.objectStore('state').put(waitingFor(state, added), 'device')
  return added
}
