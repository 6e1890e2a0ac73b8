import { eventIdsIn } from '#core/replay'
import type { IdbLog } from './idb-log'
import type { StudyStore } from './study-store'

/** Takes in what is on the disk and nobody told of: a page may be killed after it wrote, before it tells the others. */
export async function catchUp(log: IdbLog, store: StudyStore): Promise<void> {
  store.merge(await log.eventsBeyond(eventIdsIn(store.snapshot().state)))
}
