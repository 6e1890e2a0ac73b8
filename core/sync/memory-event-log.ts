import { type StampedEvent, correctedMsOf } from '../event'
import { clientPartOf } from './canonical-json'
import { EMPTY_DIGEST, type Sha256, addToDigest, digestTermOf, hashOf } from './digest'
import {
  EVENTS_PER_ANSWER,
  type EventLog,
  type OfferedEvent,
  PROTO,
  type RefusedEvent,
  type SyncAnswer,
  type SyncRequest,
} from './event-log'
import { stampTimesOf } from './stamp'

export type MemoryEventLog = EventLog & {
  /** A copy of the server's state, as a backup would hold it. */
  backup(): readonly StampedEvent[]
  /** Puts a backup back under a new lineage. */
  restore(backup: readonly StampedEvent[], lineage: string): void
}

/** One learner's log in memory: the reference that every other implementation is tested beside. */
export function createMemoryEventLog(
  nowMs: () => number,
  sha256: Sha256,
  firstLineage = 'lineage-1',
): MemoryEventLog {
  let lineage = firstLineage
  let log: StampedEvent[] = []
  let queue: Promise<unknown> = Promise.resolve()

  async function store(offers: readonly OfferedEvent[]) {
    const refused: RefusedEvent[] = []
    let forked = false
    for (const offer of offers) {
      const held = log.find(({ id }) => id === offer.id)
      if (held !== undefined) {
        if ((await hashOf(held, sha256)) !== (await hashOf(offer, sha256)))
          refused.push({ id: offer.id, code: 'id_conflict' })
        continue
      }
      forked ||= offer.n > 0 && log.some(({ device, n }) => device === offer.device && n === offer.n)
      log.push({
        ...clientPartOf(offer),
        seq: log.length + 1,
        ...stampTimesOf(offer, nowMs(), floorMsOf(log, offer)),
      })
    }
    return { refused, forked }
  }

  async function answer(request: SyncRequest): Promise<SyncAnswer> {
    const base = { proto: PROTO, lineage, serverNowMs: nowMs() }
    if (request.lineage !== null && request.lineage !== lineage) {
      return { ...base, head: log.length, digest: null, events: [], refused: [] }
    }
    const stored = request.lineage === null ? { refused: [], forked: false } : await store(request.events)
    const events = log.slice(request.cursor, request.cursor + EVENTS_PER_ANSWER)
    const end = request.cursor + events.length
    const terms = await Promise.all(log.slice(0, end).map((event) => digestTermOf(event, sha256)))
    return {
      ...base,
      head: log.length,
      digest: request.cursor > log.length ? null : addToDigest(EMPTY_DIGEST, terms),
      events,
      refused: stored.refused,
      ...(stored.forked && { forked: true }),
    }
  }

  return {
    answer: (request) => {
      const result = queue.then(() => answer(request))
      queue = result.catch(() => undefined)
      return result
    },
    backup: () => [...log],
    restore: (backup, newLineage) => {
      log = [...backup]
      lineage = newLineage
    },
  }
}

/** Corrected time of the same device's next lower counter, if there is one. */
function floorMsOf(log: readonly StampedEvent[], offer: OfferedEvent): number | null {
  const lower = log.filter(({ device, n }) => offer.n > 0 && device === offer.device && n < offer.n)
  const next = lower.reduce<StampedEvent | null>(
    (best, event) => (best === null || event.n > best.n ? event : best),
    null,
  )
  return next === null ? null : correctedMsOf(next)
}
