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

/** One learner's log in memory: the reference that every other implementation is tested beside. */
export class MemoryEventLog implements EventLog {
  private log: StampedEvent[] = []
  private lineage = 'lineage-1'
  private lastAnswer: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly nowMs: () => number,
    private readonly sha256: Sha256,
  ) {}

  /** One request at a time, as the lock of a database has it. */
  answer(request: SyncRequest): Promise<SyncAnswer> {
    const answer = this.lastAnswer.then(() => this.answerAlone(request))
    this.lastAnswer = answer.catch(() => undefined)
    return answer
  }

  /** A copy of the server's state, as a backup would hold it. */
  backup(): readonly StampedEvent[] {
    return [...this.log]
  }

  /** Puts a backup back; the restore command names a new lineage, a file copied back by hand does not. */
  restore(backup: readonly StampedEvent[], lineage: string): void {
    this.log = [...backup]
    this.lineage = lineage
  }

  private async answerAlone(request: SyncRequest): Promise<SyncAnswer> {
    const base = { proto: PROTO, lineage: this.lineage, serverNowMs: this.nowMs() }
    if (request.lineage !== null && request.lineage !== this.lineage) {
      return { ...base, head: this.log.length, digest: null, events: [], refused: [] }
    }
    const { refused, forked } = await this.store(request.lineage === null ? [] : request.events)
    const events = this.log.slice(request.cursor, request.cursor + EVENTS_PER_ANSWER)
    const upToPage = this.log.slice(0, request.cursor + events.length)
    const terms = await Promise.all(upToPage.map((event) => digestTermOf(event, this.sha256)))
    const digest = request.cursor > this.log.length ? null : addToDigest(EMPTY_DIGEST, terms)
    return { ...base, head: this.log.length, digest, events, refused, ...(forked && { forked: true }) }
  }

  private async store(offers: readonly OfferedEvent[]) {
    const refused: RefusedEvent[] = []
    let forked = false
    for (const offer of offers) {
      const held = this.log.find(({ id }) => id === offer.id)
      if (held === undefined) {
        forked ||= offer.n > 0 && this.log.some(({ device, n }) => device === offer.device && n === offer.n)
        const times = stampTimesOf(offer, this.nowMs(), floorMsOf(this.log, offer))
        this.log.push({ ...clientPartOf(offer), seq: this.log.length + 1, ...times })
      } else if ((await hashOf(held, this.sha256)) !== (await hashOf(offer, this.sha256))) {
        refused.push({ id: offer.id, code: 'id_conflict' })
      }
    }
    return { refused, forked }
  }
}

/** Corrected time of the same device's next lower counter, if there is one. */
function floorMsOf(log: readonly StampedEvent[], offer: OfferedEvent): number | null {
  const lower = log.filter(({ device, n }) => offer.n > 0 && device === offer.device && n < offer.n)
  const [next] = lower.sort((a, b) => b.n - a.n)
  return next === undefined ? null : correctedMsOf(next)
}
