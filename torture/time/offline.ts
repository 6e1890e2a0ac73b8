import 'fake-indexeddb/auto'
import { openIdbLog } from '#client/idb-log'
import { graded, sampleEvent } from '#core/sample-events'
import { exchange } from '#core/sync/exchange'
import type { Database } from '#server/db'
import { createEventLog, readLog } from '#server/event-log'

const REVIEWS_A_DAY = 200
const BEGAN_MS = 1_795_492_800_000
const DAY_MS = 86_400_000

export type OfflineFigures = {
  readonly reviewCount: number
  readonly arrivedCount: number
  readonly pendingCount: number
  /** Reviews that the server dates otherwise than they happened. */
  readonly movedCount: number
  /** How long the exchange took; for information. */
  readonly seconds: number
}

/** A device studies for so many days without a network, and then has one. `name` names its database. */
export async function studyOffline(
  database: Database,
  learnerId: string,
  name: string,
  days: number,
): Promise<OfflineFigures> {
  const log = await openIdbLog(name, learnerId)
  for (let day = 0; day < days; day++) {
    const reviews = Array.from({ length: REVIEWS_A_DAY }, (_, each) =>
      sampleEvent(day * REVIEWS_A_DAY + each + 1, graded(`card-${each}:say`, 'good'), {
        atMs: BEGAN_MS + day * DAY_MS + each * 20_000,
      }),
    )
    await log.recordAll(reviews)
  }
  const beganMs = performance.now()
  await exchange(
    log,
    createEventLog(database, learnerId, () => BEGAN_MS + days * DAY_MS),
  )
  const seconds = (performance.now() - beganMs) / 1000
  const stored = await readLog(database, learnerId)
  const pendingCount = await log.pendingCount()
  log.close()
  return {
    reviewCount: days * REVIEWS_A_DAY,
    arrivedCount: stored.length,
    pendingCount,
    movedCount: stored.filter(({ atMs, correctedMs }) => atMs !== correctedMs).length,
    seconds,
  }
}
