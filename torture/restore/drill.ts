import 'fake-indexeddb/auto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createApiLog } from '#client/api-log'
import { createServerClock } from '#client/server-clock'
import { deleteIdbLog } from '#client/delete-idb-log'
import { type IdbLog, openIdbLog } from '#client/idb-log'
import { graded, sampleEvent } from '#core/sample-events'
import { exchange } from '#core/sync/exchange'
import { type Database, openDatabase, providerOf } from '#server/db'
import { renewLineage } from '#server/event-log'
import { restore } from '#server/restore'
import { faultsBetween } from '../agreement'
import type { Chance } from '../chance'
import { newLearner } from '../learner'
import { serveFrom, startSyncServer } from '../sync-server'
import { actAsBrowser } from '../wire/browser-fetch'
import { backUp } from './backup'

const DEVICES = 3

export type DrillFigures = {
  readonly eventCount: number
  /** Events that the backup did not hold. */
  readonly lateCount: number
  readonly faults: readonly string[]
}

/** How a backup comes back: by the command, which renews the lineage, or by a file that is copied back. */
export type RestoredBy = 'command' | 'hand'

/**
 * Devices go on while a backup is taken, and after it; then the backup is all that the server has. `url` names a
 * migrated database without learners.
 */
export async function drillRestore(url: string, by: RestoredBy, chance: Chance): Promise<DrillFigures> {
  const learner = await newLearner(url)
  const drill = new Drill(learner.learnerId, chance)
  await drill.openLogs()
  const before = openDatabase(url)
  serveFrom(before)
  const server = await startSyncServer()
  const actAsNode = actAsBrowser(server.port, learner)
  try {
    await drill.goOn(chance.whole(4, 10))
    // The devices do not wait for the backup, nor the backup for them.
    const backupAfterMs = chance.whole(0, 80)
    const [backup] = await Promise.all([
      sleep(backupAfterMs).then(() => backUp(url)),
      drill.goOn(chance.whole(1, 4)),
    ])
    await drill.goOn(chance.whole(2, 10))
    await before.$disconnect()
    const restored = by === 'command' ? await restoredByCommand(backup, url) : openDatabase(backup)
    serveFrom(restored)
    const heldCount = await restored.event.count()
    await drill.goOn(chance.whole(0, 4))
    await drill.exchangeAll()
    const faults = await faultsBetween(restored, learner.learnerId, drill.logs, drill.recorded)
    await restored.$disconnect()
    return { eventCount: drill.recorded.size, lateCount: drill.recorded.size - heldCount, faults }
  } finally {
    actAsNode()
    await server.close()
    await drill.close()
  }
}

async function restoredByCommand(backup: string, url: string): Promise<Database> {
  if (providerOf(url) === 'sqlite') {
    await restore(backup.slice('file:'.length), url, [], Date.now())
    return openDatabase(url)
  }
  const restored = openDatabase(backup)
  await renewLineage(restored) // pg_restore does not come with the server that tests start
  return restored
}

class Drill {
  readonly recorded = new Set<string>()
  logs: readonly IdbLog[] = []
  private readonly api = createApiLog(createServerClock())

  constructor(
    private readonly learnerId: string,
    private readonly chance: Chance,
  ) {}

  async openLogs(): Promise<void> {
    this.logs = await Promise.all(this.names().map((name) => openIdbLog(name, this.learnerId)))
  }

  /** So many times, some device studies, and at most times exchanges. */
  async goOn(times: number): Promise<void> {
    for (let each = 0; each < times; each++) {
      const log = this.chance.oneOf(this.logs)
      for (let count = this.chance.whole(1, 30); count > 0; count--) await this.record(log)
      if (this.chance.percent(75)) await exchange(log, this.api)
    }
  }

  /** Twice: the first to ask cannot know what the last will bring. */
  async exchangeAll(): Promise<void> {
    for (const log of [...this.logs, ...this.logs]) await exchange(log, this.api)
  }

  async close(): Promise<void> {
    for (const log of this.logs) log.close()
    for (const name of this.names()) await deleteIdbLog(name)
  }

  private readonly names = (): readonly string[] =>
    Array.from({ length: DEVICES }, (_, index) => `drill-${this.learnerId}-${index}`)

  private async record(log: IdbLog): Promise<void> {
    const serial = this.recorded.size + 1
    const event = sampleEvent(serial, graded(`card-${serial % 17}:say`, 'good'), { atMs: Date.now() })
    this.recorded.add(event.id)
    await log.record(event)
  }
}
