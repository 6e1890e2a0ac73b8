import type { OfferedEvent } from '#core/sync/event-log'
import { type DatabaseTransaction, type Span, readHeldRows } from './db'

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

/** Each row of counters that a device offers without a gap; imports have none. */
function spansOf(offers: readonly OfferedEvent[]): readonly Span[] {
  const spans: Span[] = []
  for (const device of new Set(offers.map((offer) => offer.device))) {
    const counters = offers.filter((offer) => offer.device === device && offer.n > 0).map(({ n }) => n)
    let open: { device: string; lowest: number; highest: number } | null = null
    for (const n of counters.sort((a, b) => a - b)) {
      if (open !== null && n <= open.highest + 1) open.highest = n
      else spans.push((open = { device, lowest: n, highest: n }))
    }
  }
  return spans
}

export type Held = {
  /** By id: the hash of what is stored under an id that is offered; of the neighbours as well. */
  readonly hashes: ReadonlyMap<string, string>
  /** By device: what is stored under the counters that are offered, and the one below each of them. */
  readonly histories: ReadonlyMap<string, DeviceHistory>
}

/** What the log holds of a batch and around it. One query as a rule: each costs more than ten events do. */
export async function readHeld(
  transaction: DatabaseTransaction,
  learnerId: string,
  offers: readonly OfferedEvent[],
): Promise<Held> {
  const spans = spansOf(offers)
  const ids = offers.map(({ id }) => id)
  const rows = await readHeldRows(transaction, learnerId, ids, spans)
  const histories = new Map(offers.map(({ device }) => [device, new DeviceHistory()]))
  for (const row of rows) histories.get(row.device)?.add(row.n, Number(row.correctedMs))
  for (const { device, lowest } of spans) {
    const history = histories.get(device)
    if (lowest === 1 || history?.holds(lowest - 1)) continue
    const below = await transaction.event.findFirst({
      where: { learnerId, device, n: { lt: lowest, gt: 0 } },
      orderBy: [{ n: 'desc' }, { correctedMs: 'asc' }],
      select: { n: true, correctedMs: true },
    })
    if (below !== null) history?.add(below.n, Number(below.correctedMs))
  }
  return { hashes: new Map(rows.map(({ id, hash }) => [id, hash])), histories }
}
