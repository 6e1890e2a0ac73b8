import type { OfferedEvent } from '#core/sync/event-log'
import type { DatabaseTransaction } from './db'

/** Counters and times of one device's stored events, as far as a batch of offers needs them. */
export class DeviceHistory {
  private readonly correctedMsByN = new Map<number, number>()

  /** A copied profile uses counters again: the earliest time counts, or the copy would move the original's events. */
  add(n: number, correctedMs: number): void {
    if (n > 0) this.correctedMsByN.set(n, Math.min(this.correctedMsByN.get(n) ?? correctedMs, correctedMs))
  }

  /** Whether a stored event bears this counter; imports, which have none, never collide. */
  holds(n: number): boolean {
    return this.correctedMsByN.has(n)
  }

  /** Corrected time of the next lower counter: an event of this device is never earlier. */
  floorMsOf(n: number): number | null {
    const lower = [...this.correctedMsByN.keys()].filter((held) => held < n)
    return n > 0 && lower.length > 0 ? (this.correctedMsByN.get(Math.max(...lower)) ?? null) : null
  }
}

/** For each device among the offers: what is stored between their counters, and the one below the lowest. */
export async function readDeviceHistories(
  transaction: DatabaseTransaction,
  learnerId: string,
  offers: readonly OfferedEvent[],
): Promise<ReadonlyMap<string, DeviceHistory>> {
  const histories = new Map<string, DeviceHistory>()
  for (const device of new Set(offers.map((offer) => offer.device))) {
    const counters = offers.filter((offer) => offer.device === device && offer.n > 0).map(({ n }) => n)
    const history = new DeviceHistory()
    histories.set(device, history)
    if (counters.length === 0) continue
    const [lowest, highest] = [Math.min(...counters), Math.max(...counters)]
    const select = { n: true, correctedMs: true }
    const below = await transaction.event.findFirst({
      where: { learnerId, device, n: { lt: lowest, gt: 0 } },
      orderBy: [{ n: 'desc' }, { correctedMs: 'asc' }],
      select,
    })
    const between = await transaction.event.findMany({
      where: { learnerId, device, n: { gte: lowest, lte: highest } },
      select,
    })
    for (const row of [...(below === null ? [] : [below]), ...between])
      history.add(row.n, Number(row.correctedMs))
  }
  return histories
}
