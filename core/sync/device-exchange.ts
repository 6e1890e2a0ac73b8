import type { ClientEvent, Event, StampedEvent } from '../event'
import { clientPartOf } from './canonical-json'
import { type DeviceState, waiting } from './device-state'
import { EMPTY_DIGEST } from './empty-digest'
import { EVENTS_PER_REQUEST, type OfferedEvent, PROTO, type SyncAnswer, type SyncRequest } from './event-log'

// UTF-16 units, at three bytes each in the worst case: stays under the server's limit of 1 MB.
const REQUEST_LENGTH = 300_000

/** The next request: a read until the head is reached, then the oldest part of the outbox; `outbox` is in order. */
export function requestOf(state: DeviceState, outbox: readonly Event[]): SyncRequest {
  return {
    proto: PROTO,
    learnerId: state.learnerId,
    lineage: state.lineage,
    cursor: state.cursor,
    events: state.isAtHead ? prefixThatFits(outbox.slice(0, EVENTS_PER_REQUEST).map(offerOf)) : [],
  }
}

const offerOf = (event: Event): OfferedEvent =>
  event.receivedAtMs === undefined
    ? clientPartOf(event)
    : { ...clientPartOf(event), receivedAtMs: event.receivedAtMs }

function prefixThatFits(events: readonly OfferedEvent[]): readonly OfferedEvent[] {
  let length = 0
  const end = events.findIndex(
    (event, index) => (length += JSON.stringify(event).length) > REQUEST_LENGTH && index > 0,
  )
  return end === -1 ? events : events.slice(0, end)
}

/**
 * An event of this very device that it does not hold was written by a copy of its profile, or by itself before its disk
 * was put back. The answer's `forked` may be lost on the way; what is read never is.
 */
export const isByCopy = (state: DeviceState, event: ClientEvent, held: ClientEvent | undefined): boolean =>
  event.device === state.device && held === undefined

/** What an answer does to a device: nothing, a fresh start of reading, or a page. */
export type AnswerPlan =
  | { readonly kind: 'stale' }
  /** Read from the start and offer whatever does not come: the outbox becomes the whole log. */
  | { readonly kind: 'heal'; readonly state: DeviceState; readonly isRepeated: boolean }
  | { readonly kind: 'page'; readonly state: DeviceState; readonly events: readonly StampedEvent[] }

/** `digest` is the device's digest after the page. @throws Error when the page has a hole: a bug, to be shown. */
export function planAnswer(
  state: DeviceState,
  request: SyncRequest,
  answer: SyncAnswer,
  digest: string,
): AnswerPlan {
  if (request.lineage !== state.lineage || request.cursor !== state.cursor) return { kind: 'stale' }
  if (state.lineage !== null && answer.lineage !== state.lineage) {
    return { kind: 'heal', state: restarted(state, answer, false), isRepeated: false }
  }
  assertNoHole(state.cursor, answer.events)
  if (answer.digest !== digest) {
    const { isHealing } = state
    return { kind: 'heal', state: restarted(state, answer, !isHealing), isRepeated: isHealing }
  }
  const cursor = answer.events.at(-1)?.seq ?? state.cursor
  const isAtHead = cursor >= answer.head
  const isHealing = state.isHealing && !isAtHead
  return {
    kind: 'page',
    state: { ...state, lineage: answer.lineage, cursor, digest, isAtHead, isHealing },
    events: answer.events,
  }
}

/**
 * To be called once the new start is on disk: the next exchange reads anew, so that a device whose server was exchanged
 * while it healed is not stuck. @throws Error when the digests still differed while the log was read again, to be shown.
 */
export function assertFirstHealing(plan: AnswerPlan): void {
  if (plan.kind === 'heal' && plan.isRepeated) throw new Error('digests differ after reading the log again')
}

/** The whole log waits to be offered then. */
const restarted = (
  state: DeviceState,
  { lineage, serverNowMs }: SyncAnswer,
  isHealing: boolean,
): DeviceState => ({
  ...waiting(state, serverNowMs),
  lineage,
  cursor: 0,
  digest: EMPTY_DIGEST,
  isAtHead: false,
  isHealing,
})

function assertNoHole(cursor: number, events: readonly StampedEvent[]): void {
  const hole = events.findIndex((event, index) => event.seq !== cursor + 1 + index)
  if (hole !== -1) throw new Error(`event ${events[hole]?.seq} came where ${cursor + 1 + hole} was due`)
}
