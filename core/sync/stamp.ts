import { type Event, type Stamp, type StampedEvent, trustedOffsetMs } from '../event'
import type { OfferedEvent } from './event-log'

/**
 * The times of a stamp (ADR 4). A device's offset counts when it is more than noise, the future is clamped to the time
 * of arrival, and an event never sorts before an earlier one of its device: `floorMs` is that one's corrected time.
 * An event that was stamped before keeps its time of arrival, so its time does not move.
 */
export function stampTimesOf(
  event: OfferedEvent,
  nowMs: number,
  floorMs: number | null,
): Pick<Stamp, 'receivedAtMs' | 'correctedMs'> {
  const receivedAtMs = Math.min(event.receivedAtMs ?? nowMs, nowMs)
  const claimedMs = Math.min(event.atMs + trustedOffsetMs(event.clockOffsetMs), receivedAtMs)
  return { receivedAtMs, correctedMs: Math.max(claimedMs, floorMs ?? claimedMs) }
}

/** Whether the held copy of an event was stamped with another time: its place in the order may have changed. */
export const isMoved = (held: Event | undefined, event: StampedEvent): boolean =>
  held?.correctedMs !== undefined && held.correctedMs !== event.correctedMs

/** Whether the held copy of an event bears this very stamp. */
export const isSameStamp = (held: Event | undefined, event: StampedEvent): boolean =>
  held?.seq === event.seq && held.correctedMs === event.correctedMs
