import type { StudyState } from '#core/replay'
import { openDatabase } from './idb-database'
import { eventsBeyond } from './idb-exchange'
import type { StudyStore } from './study-store'

/**
 * Takes in what is on the disk and nobody told of, when somebody comes back to this page: another may have been killed
 * after it wrote, before it told the others. `name` names the database.
 */
export async function catchUp(name: string, store: StudyStore): Promise<void> {
  const { status, state } = store.snapshot()
  if (document.visibilityState === 'hidden' || status !== 'ready') return
  const db = await openDatabase(name, () => {})
  try {
    store.merge(await eventsBeyond(db, eventIdsIn(state)))
  } catch (error) {
    if (store.snapshot().status === 'ready') throw error // or else a newer version has just taken it over
  } finally {
    db.close()
  }
}

/** Those of all events that have an effect. */
function eventIdsIn(state: StudyState): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const family of Object.values(state))
    for (const { events } of family.values()) for (const { id } of events) ids.add(id)
  return ids
}
