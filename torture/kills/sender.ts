import { setTimeout as sleep } from 'node:timers/promises'
import type { Action, ClientEvent, StampedEvent } from '#core/event'
import { GRADES } from '#core/event'
import { graded, sampleEvent } from '#core/sample-events'
import { PROTO, type SyncAnswer } from '#core/sync/event-log'
import type { Chance } from '../chance'
import type { SignedInLearner } from '../learner'
import { NoPage, postSync } from '../sync-post'

const LARGEST_BATCH = 40
const PATIENCE_MS = 200

/** What several devices of one learner share: who it is, and where ids come from. */
export type Account = {
  readonly learner: SignedInLearner
  readonly nextSerial: () => number
}

/**
 * A device that sends batches and remembers which of them were acknowledged: those that came back with a number.
 * What was not is sent again, in front of what is new, as a real one does.
 */
export class Sender {
  /** By id, as they came back. */
  readonly acknowledged = new Map<string, StampedEvent>()
  /** Oldest first; a request always carries a prefix. */
  private unsent: ClientEvent[] = []
  /** How many of the unsent a request carried that has had no answer: the server has all of such a prefix, or no more than a shorter one. */
  private readonly uncertain = new Set<number>()
  private cursor = 0
  private n = 0

  constructor(
    private readonly account: Account,
    private readonly device: string,
    private readonly chance: Chance,
  ) {}

  /** One request. False when the server was gone, or said that its database is. */
  async send(port: number): Promise<boolean> {
    const { learner } = this.account
    this.record(this.chance.whole(1, 12))
    const batch = this.unsent.slice(0, LARGEST_BATCH)
    this.uncertain.add(batch.length)
    const request = {
      ...{ proto: PROTO, learnerId: learner.learnerId, lineage: learner.lineage },
      ...{ cursor: this.cursor, events: batch },
    }
    const answer = await postPatiently(port, learner, request).catch(nullIfGone)
    if (answer === null) return false
    this.accept(answer, batch)
    return true
  }

  /** Why the log of the server cannot be what this device saw and sent; empty when it can. */
  faultsIn(stored: ReadonlyMap<string, StampedEvent>): readonly string[] {
    const lost = [...this.acknowledged.values()].filter((event) => !isSame(stored.get(event.id), event))
    const held = this.unsent.map(({ id }) => stored.has(id))
    const prefix = held.indexOf(false) === -1 ? held.length : held.indexOf(false)
    return [
      ...lost.map((event) => `${event.id} was acknowledged with number ${event.seq} and is not there`),
      ...(held.lastIndexOf(true) >= prefix ? [`device ${this.device}: stored with a gap`] : []),
      ...(prefix > 0 && !this.uncertain.has(prefix)
        ? [`device ${this.device}: a torn batch, ${prefix} of ${[...this.uncertain].join(' or ')}`]
        : []),
    ]
  }

  private record(count: number): void {
    if (this.unsent.length > LARGEST_BATCH) return
    for (let each = 0; each < count; each++) {
      const n = ++this.n
      this.unsent.push(
        sampleEvent(this.account.nextSerial(), actionFor(this.chance, n), { device: this.device, n }),
      )
    }
  }

  private accept(answer: SyncAnswer, batch: readonly ClientEvent[]): void {
    const came = new Map(answer.events.map((event) => [event.id, event]))
    const missing = batch.find(({ id }) => !came.has(id))
    if (missing !== undefined) throw new Error(`${missing.id} was taken and did not come back`)
    for (const { id } of batch) this.acknowledged.set(id, came.get(id) as StampedEvent)
    this.unsent = this.unsent.slice(batch.length)
    this.uncertain.clear()
    this.cursor = answer.events.at(-1)?.seq ?? this.cursor
  }
}

/** Mostly grades; now and then what makes the server keep something beside the log. */
function actionFor(chance: Chance, n: number): Action {
  if (n % 50 === 7) return { kind: 'settings.changed', body: { key: 'reminderHour', value: n % 24 } }
  if (n % 20 === 3)
    return { kind: 'note.written', body: { subjectId: 'loss-mse', parents: [], text: `第 ${n} 条` } }
  return graded(`card-${chance.whole(1, 40)}:say`, chance.oneOf(GRADES))
}

const isSame = (held: StampedEvent | undefined, event: StampedEvent): boolean =>
  held !== undefined && JSON.stringify(held) === JSON.stringify(event)

/** A server that asks for patience is asked again: its limits are tried elsewhere. */
async function postPatiently(...request: Parameters<typeof postSync>): Promise<SyncAnswer> {
  for (;;) {
    try {
      return await postSync(...request)
    } catch (error) {
      if (!(error instanceof NoPage) || error.status !== 429) throw error
      await sleep(PATIENCE_MS)
    }
  }
}

/** A dead server and a dead database are what this is about; any other refusal is a bug. */
function nullIfGone(error: unknown): null {
  if (error instanceof NoPage && error.status !== 503) throw error
  if (error instanceof NoPage || error instanceof TypeError) return null
  throw error
}
