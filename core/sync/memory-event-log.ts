import type { StampedEvent } from '../event'
import { clientPartOf } from './canonical-json'
import { type Sha256, addToDigest, digestTerm, hashOf } from './digest'
import { EMPTY_DIGEST } from './empty-digest'
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

/** An event as a database keeps it: with its hash, and the digest of the log up to and with it. */
export type StoredEvent = { readonly event: StampedEvent; readonly hash: string; readonly digest: string }

/** One learner's log in memory: the reference that every other implementation is tested beside. */
export class MemoryEventLog implements EventLog {
  private log: StoredEvent[] = []
  private lineage = 'lineage-1'
  private lastAnswer: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly nowMs: () => number,
    private readonly sha256: Sha256,
    private readonly eventsPerAnswer = EVENTS_PER_ANSWER,
  ) {}

  /** One request at a time, as the lock of a database has it. */
  answer(request: SyncRequest): Promise<SyncAnswer> {
    const answer = this.lastAnswer.then(() => this.answerAlone(request))
    this.lastAnswer = answer.catch(() => undefined)
    return answer
  }

  /** A copy of the server's state, as a backup would hold it. */
  backup(): readonly StoredEvent[] {
    return [...this.log]
  }

  /** Puts a backup back; the restore command names a new lineage, a file copied back by hand does not. */
  restore(backup: readonly StoredEvent[], lineage: string): void {
    this.log = [...backup]
    this.lineage = lineage
  }

  private async answerAlone(request: SyncRequest): Promise<SyncAnswer> {
    const base = { proto: PROTO, lineage: this.lineage, serverNowMs: this.nowMs() }
    if (request.lineage !== null && request.lineage !== this.lineage) {
      return { ...base, head: this.log.length, digest: null, events: [], refused: [] }
    }
    const { refused, forked } = await this.store(request.lineage === null ? [] : request.events)
    const page = this.log.slice(request.cursor, request.cursor + this.eventsPerAnswer)
    const events = page.map(({ event }) => event)
    const digest = this.digestAt(request.cursor + events.length)
    return { ...base, head: this.log.length, digest, events, refused, ...(forked && { forked: true }) }
  }

  private async store(offers: readonly OfferedEvent[]) {
    const refused: RefusedEvent[] = []
    let forked = false
    for (const offer of offers) {
      const hash = await hashOf(offer, this.sha256)
      const held = this.log.find(({ event }) => event.id === offer.id)
      if (held === undefined) {
        forked ||=
          offer.n > 0 && this.log.some(({ event }) => event.device === offer.device && event.n === offer.n)
        await this.append(offer, hash)
      } else if (held.hash !== hash) refused.push({ id: offer.id, code: 'id_conflict' })
    }
    return { refused, forked }
  }

  private async append(offer: OfferedEvent, hash: string): Promise<void> {
    const times = stampTimesOf(offer, this.nowMs(), floorMsOf(this.log, offer))
    const term = await digestTerm({ id: offer.id, hash, ...times }, this.sha256)
    const digest = addToDigest(this.digestAt(this.log.length) ?? EMPTY_DIGEST, [term])
    const event = { ...clientPartOf(offer), seq: this.log.length + 1, ...times }
    this.log.push({ event, hash, digest })
  }

  /** Null beyond the head. */
  private digestAt(seq: number): string | null {
    return seq === 0 ? EMPTY_DIGEST : (this.log[seq - 1]?.digest ?? null)
  }
}

/** Corrected time of the same device's next lower counter, the earliest where a copied profile used it again. */
function floorMsOf(log: readonly StoredEvent[], offer: OfferedEvent): number | null {
  const held = log.map(({ event }) => event)
  const lower = held.filter(({ device, n }) => offer.n > 0 && device === offer.device && n < offer.n)
  const [next] = lower.sort((a, b) => b.n - a.n || a.correctedMs - b.correctedMs)
  return next?.correctedMs ?? null
}
