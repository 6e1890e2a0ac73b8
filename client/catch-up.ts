import { isKnownEvent } from '#core/event-guard'
import type { StudyState } from '#core/replay'
import { openDatabase } from './idb-database'
import { eventsBeyond } from './idb-events'
import type { StudyStore } from './study-store'

/**
 * Takes in what is on the disk and nobody told of, when somebody comes back to this page: another may have been killed
 * after it wrote, before it told the others. `name` names the database.
 */
export async function catchUp(name: string, store: StudyStore): Promise<void> {
  const { status, state } = store.snapshot()
  if (status !== 'ready') return
  const db = await openDatabase(name, () => {})
  try {
    const events = await eventsBeyond(db, eventIdsIn(state))
    for (const event of events) if (!isKnownEvent(event)) withoutEffect.add(event.id)
    store.merge(events)
  } catch (error) {
    if (store.snapshot().status === 'ready') throw error // or else a newer version has just taken it over
  } finally {
    db.close()
  }
}

/** Events that this version does not know stand in no state; those that were read are not read at every return. */
const withoutEffect = new Set<string>()

function eventIdsIn(state: StudyState): ReadonlySet<string> {
  const ids = new Set(withoutEffect)
  for (const family of Object.values(state))
    for (const { events } of family.values()) for (const { id } of events) ids.add(id)
  return ids
}
