import { type Event, type StampedEvent, isStamped } from '../event'
import { type AnswerPlan, assertFirstHealing, isByCopy, planAnswer, requestOf } from './device-exchange'
import {
  type DeviceState,
  compareForOutbox,
  needsNewDevice,
  newDeviceState,
  numberEvent,
  waitingFor,
  withNewDevice,
} from './device-state'
import { type Sha256, addToDigest, digestTermOf } from './digest'
import type {
  Applied,
  DeviceLog,
  QuarantinedEvent,
  SyncAnswer,
  SyncRequest,
  UnnumberedEvent,
} from './event-log'
import { isMoved, isSameStamp } from './stamp'

/** A device's log in memory: reference and test double. `newDeviceId` draws 16 hex digits. */
export class MemoryDeviceLog implements DeviceLog {
  private events = new Map<string, Event>()
  private outbox = new Set<string>()
  private refused: QuarantinedEvent[] = []
  private state: DeviceState

  constructor(
    learnerId: string,
    private readonly newDeviceId: () => string,
    private readonly sha256: Sha256,
  ) {
    this.state = newDeviceState(learnerId, newDeviceId())
  }

  /** The same log once more, state and all, as a copied browser profile has it. */
  copy(): MemoryDeviceLog {
    const copy = new MemoryDeviceLog(this.state.learnerId, this.newDeviceId, this.sha256)
    copy.events = new Map(this.events)
    copy.outbox = new Set(this.outbox)
    copy.refused = [...this.refused]
    copy.state = this.state
    return copy
  }

  async all(): Promise<readonly Event[]> {
    return [...this.events.values()]
  }

  async record(unnumbered: UnnumberedEvent): Promise<Event> {
    if (needsNewDevice(this.state, unnumbered.atMs))
      this.state = withNewDevice(this.state, this.newDeviceId())
    const { state, event } = numberEvent(this.state, unnumbered)
    this.state = state
    this.events.set(event.id, event)
    this.outbox.add(event.id)
    return event
  }

  async adopt(
    events: readonly Event[],
    remarksOn?: (added: readonly Event[]) => readonly UnnumberedEvent[],
  ): Promise<void> {
    const added = events.filter(({ id }) => !this.events.has(id))
    for (const event of added) {
      this.events.set(event.id, event)
      this.outbox.add(event.id)
    }
    this.state = waitingFor(this.state, added)
    for (const remark of remarksOn?.(added) ?? []) await this.record(remark)
  }

  async nextRequest(): Promise<SyncRequest> {
    const waiting = [...this.outbox].flatMap((id) => this.events.get(id) ?? [])
    return requestOf(this.state, waiting.sort(compareForOutbox))
  }

  async apply(request: SyncRequest, answer: SyncAnswer): Promise<Applied> {
    const terms = await Promise.all(answer.events.map((event) => digestTermOf(event, this.sha256)))
    const plan = planAnswer(this.state, request, answer, addToDigest(this.state.digest, terms))
    if (plan.kind === 'stale') return { events: [], done: false, healed: false }
    const isCopied = answer.forked === true || this.holdsNot(plan)
    this.state = isCopied ? withNewDevice(plan.state, this.newDeviceId()) : plan.state
    if (plan.kind === 'heal') {
      for (const id of this.events.keys()) this.outbox.add(id)
      assertFirstHealing(plan)
      return { events: [], done: false, healed: true }
    }
    const fresh = plan.events.filter((event) => !isSameStamp(this.events.get(event.id), event))
    const hasMoved = plan.events.some((event) => isMoved(this.events.get(event.id), event))
    this.settle(plan.events)
    for (const { id, code } of answer.refused) this.refuse(id, code)
    if (this.outbox.size === 0) this.state = { ...this.state, unsentSinceMs: null }
    const done = this.state.isAtHead && this.outbox.size === 0
    return { events: fresh, done, healed: hasMoved || answer.refused.length > 0 }
  }

  async pendingCount(): Promise<number> {
    return this.outbox.size
  }

  async unsentSinceMs(): Promise<number | null> {
    return this.state.unsentSinceMs
  }

  async quarantine(): Promise<readonly QuarantinedEvent[]> {
    return this.refused
  }

  private holdsNot(plan: AnswerPlan): boolean {
    const page = plan.kind === 'page' ? plan.events : []
    return page.some((event) => isByCopy(this.state, event, this.events.get(event.id)))
  }

  private settle(page: readonly StampedEvent[]): void {
    for (const event of page) {
      this.events.set(event.id, event)
      this.outbox.delete(event.id)
    }
  }

  private refuse(id: string, code: QuarantinedEvent['code']): void {
    const event = this.events.get(id)
    if (!this.outbox.delete(id) || event === undefined) return
    this.refused.push({ event, code })
    if (!isStamped(event)) this.events.delete(id)
  }
}
