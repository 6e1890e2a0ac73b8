import 'fake-indexeddb/auto'
import { SyncError, createApiLog } from '#client/api-log'
import { createServerClock } from '#client/server-clock'
import { deleteIdbLog } from '#client/delete-idb-log'
import { type IdbLog, openIdbLog } from '#client/idb-log'
import type { Action } from '#core/event'
import { graded, sampleEvent } from '#core/sample-events'
import { exchange } from '#core/sync/exchange'
import type { Database } from '#server/db'
import type { Chance } from '../chance'
import { faultsBetween } from '../agreement'
import { newLearner } from '../learner'
import { serveFrom, startSyncServer } from '../sync-server'
import { actAsBrowser } from './browser-fetch'
import { type Fault, drawFault, verdictOn } from './fault'
import { FaultProxy } from './fault-proxy'

const EXCHANGES = 25
const DEVICES = 2

export type WireFigures = {
  readonly exchangeCount: number
  readonly eventCount: number
  readonly met: ReadonlyMap<string, number>
  readonly faults: readonly string[]
}

/** Two devices of one learner exchange through a bad network; then it heals, and everybody must hold everything. */
export async function runWire(database: Database, url: string, chance: Chance): Promise<WireFigures> {
  const learner = await newLearner(url)
  serveFrom(database)
  const server = await startSyncServer()
  const proxy = await FaultProxy.start(server.port, chance)
  const actAsNode = actAsBrowser(proxy.port, learner)
  const names = Array.from({ length: DEVICES }, (_, index) => `wire-${learner.learnerId}-${index}`)
  const logs = await Promise.all(names.map((name) => openIdbLog(name, learner.learnerId)))
  try {
    const run = new WireRun(proxy, logs, chance)
    for (let each = 0; each < EXCHANGES; each++) await run.exchangeBadly()
    await run.heal()
    run.faults.push(...(await faultsBetween(database, learner.learnerId, logs, run.recorded)))
    return {
      exchangeCount: EXCHANGES,
      eventCount: run.recorded.size,
      met: proxy.met,
      faults: run.faults,
    }
  } finally {
    actAsNode()
    await proxy.close()
    await server.close()
    for (const log of logs) log.close()
    for (const name of names) await deleteIdbLog(name)
  }
}

class WireRun {
  readonly recorded = new Set<string>()
  readonly faults: string[] = []
  private readonly api = createApiLog(createServerClock())

  constructor(
    private readonly proxy: FaultProxy,
    private readonly logs: readonly IdbLog[],
    private readonly chance: Chance,
  ) {}

  /** One device records, and asks for an exchange whose first connections meet a fault. */
  async exchangeBadly(): Promise<void> {
    const log = this.chance.oneOf(this.logs)
    for (let each = this.chance.whole(0, 6); each > 0; each--) await this.record(log)
    const fault = drawFault(this.chance)
    // An exchange has several requests: any of them may be the one.
    const spared = Array.from({ length: this.chance.whole(0, 2) }, (): Fault => ({ kind: 'none' }))
    this.proxy.next = [...spared, fault]
    const trouble = await this.troubleOf(log)
    const isMet = this.proxy.next.length === 0
    const verdict = isMet ? verdictOn(fault) : null
    if (verdict !== undefined && trouble !== verdict)
      this.faults.push(`${JSON.stringify(fault)} was taken for ${trouble}, not ${verdict}`)
  }

  /** The network is good again. Twice, since the first to ask cannot know what the second still holds. */
  async heal(): Promise<void> {
    this.proxy.next = []
    for (const log of [...this.logs, ...this.logs]) {
      // An answer of yesterday may be the last thing a device heard: the next exchange finds out.
      const trouble = (await this.troubleOf(log)) && (await this.troubleOf(log))
      if (trouble !== null) this.faults.push(`on a good network: ${trouble}`)
    }
  }

  private async troubleOf(log: IdbLog): Promise<string | null> {
    try {
      await exchange(log, this.api)
      return null
    } catch (error) {
      return error instanceof SyncError ? error.trouble.code : String(error)
    }
  }

  private async record(log: IdbLog): Promise<void> {
    const {
      device: _,
      n: __,
      ...draft
    } = sampleEvent(this.recorded.size + 1, this.action(), {
      atMs: Date.now(),
    })
    this.recorded.add((await log.record(draft)).id)
  }

  private action(): Action {
    if (this.chance.percent(85)) return graded(`card-${this.chance.whole(1, 9)}:say`, 'good')
    const text = '损失'.repeat(this.chance.whole(1, 9_000))
    return { kind: 'note.written', body: { subjectId: 'loss-mse', parents: [], text } }
  }
}
