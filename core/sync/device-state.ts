import type { ClientEvent } from '../event'
import { EMPTY_DIGEST } from './empty-digest'
import type { UnnumberedEvent } from './event-log'

/** What a device remembers between exchanges, beside its events and its outbox. */
export type DeviceState = {
  readonly learnerId: string
  readonly device: string
  /** Counter that the next event takes. */
  readonly nextN: number
  /** Time of the newest event of this device; the next is never earlier. */
  readonly lastAtMs: number
  readonly lineage: string | null
  readonly cursor: number
  /** Digest of the log up to `cursor`. */
  readonly digest: string
  /** Whether the last answer reached the head: a device reads first, then offers. */
  readonly isAtHead: boolean
  /** Set while the log is read again because the digests differed; if they still do, that is a bug. */
  readonly isHealing: boolean
  /** Since when, by this device's clock, something has been waiting for the server without a break; null when nothing is. */
  readonly unsentSinceMs: number | null
}

export const newDeviceState = (learnerId: string, device: string): DeviceState => ({
  learnerId,
  device,
  nextN: 1,
  lastAtMs: 0,
  lineage: null,
  cursor: 0,
  digest: EMPTY_DIGEST,
  isAtHead: false,
  isHealing: false,
  unsentSinceMs: null,
})

const DAY_MS = 86_400_000

/** A clock that fell back by more than a day was repaired: a new device id lets its time count again. */
export const needsNewDevice = (state: DeviceState, atMs: number): boolean => atMs < state.lastAtMs - DAY_MS

/** Gives an event its place among this device's own: the next counter, and a time that never runs backwards. */
export function numberEvent(
  state: DeviceState,
  event: UnnumberedEvent,
): { state: DeviceState; event: ClientEvent } {
  const atMs = Math.max(event.atMs, state.lastAtMs)
  return {
    state: { ...waiting(state, event.atMs), nextN: state.nextN + 1, lastAtMs: atMs },
    event: { ...event, atMs, device: state.device, n: state.nextN },
  }
}

/** Something waits for the server from now on, if nothing did before. */
export const waiting = (state: DeviceState, nowMs: number): DeviceState => ({
  ...state,
  unsentSinceMs: state.unsentSinceMs ?? nowMs,
})

/** The same for events that came from elsewhere: they have been here since their newest at the latest. */
export const waitingFor = (state: DeviceState, events: readonly ClientEvent[]): DeviceState =>
  events.length === 0
    ? state
    : waiting(
        state,
        events.reduce((latest, { atMs }) => Math.max(latest, atMs), 0),
      )

export const withNewDevice = (state: DeviceState, device: string): DeviceState => ({
  ...state,
  device,
  nextN: 1,
  lastAtMs: 0,
})

/** Oldest first: by device, then by its counter, so that a request is always a prefix. */
export const compareForOutbox = (a: ClientEvent, b: ClientEvent): number =>
  a.device === b.device ? a.n - b.n || (a.id < b.id ? -1 : 1) : a.device < b.device ? -1 : 1
