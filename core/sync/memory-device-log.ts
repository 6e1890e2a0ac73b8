import { type Event, type StampedEvent, isStamped } from '../event'
import {
  type DeviceState,
  compareForOutbox,
  needsNewDevice,
  newDeviceState,
  numberEvent,
  planAnswer,
  requestOf,
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
import { isSameStamp } from './stamp'

/** A device's log in memory: reference and test double. `newDeviceId` draws 16 hex digits. */
export function createMemoryDeviceLog(
  learnerId: string,
  newDeviceId: () => string,
  sha256: Sha256,
): DeviceLog {
  let state: DeviceState = newDeviceState(learnerId, newDeviceId())
  const events = new Map<string, Event>()
  const outbox = new Set<string>()
  const quarantine: QuarantinedEvent[] = []
  const waiting = () => [...outbox].flatMap((id) => events.get(id) ?? []).sort(compareForOutbox)

  function settle(answer: SyncAnswer, page: readonly StampedEvent[]): void {
    for (const event of page) {
      events.set(event.id, event)
      outbox.delete(event.id)
    }
    for (const { id, code } of answer.refused) {
      const event = events.get(id)
      if (!outbox.delete(id) || event === undefined) continue
      quarantine.push({ event, code })
      if (!isStamped(event)) events.delete(id)
    }
  }

  async function apply(request: SyncRequest, answer: SyncAnswer): Promise<Applied> {
    const terms = await Promise.all(answer.events.map((event) => digestTermOf(event, sha256)))
    const plan = planAnswer(state, request, answer, addToDigest(state.digest, terms))
    if (plan.kind === 'stale') return { events: [], done: false, healed: false }
    state = answer.forked === true ? withNewDevice(plan.state, newDeviceId()) : plan.state
    if (plan.kind === 'heal') {
      for (const id of events.keys()) outbox.add(id)
      return { events: [], done: false, healed: true }
    }
    const fresh = plan.events.filter((event) => !isSameStamp(events.get(event.id), event))
    settle(answer, plan.events)
    return { events: fresh, done: state.isAtHead && outbox.size === 0, healed: answer.refused.length > 0 }
  }

  return {
    all: async () => [...events.values()],
    async record(unnumbered: UnnumberedEvent) {
      if (needsNewDevice(state, unnumbered.atMs)) state = withNewDevice(state, newDeviceId())
      const numbered = numberEvent(state, unnumbered)
      state = numbered.state
      events.set(numbered.event.id, numbered.event)
      outbox.add(numbered.event.id)
      return numbered.event
    },
    nextRequest: async () => requestOf(state, waiting()),
    apply,
    pendingCount: async () => outbox.size,
    quarantine: async () => quarantine,
  }
}
