import type { ClientEvent, Event, StampedEvent } from '../event'

/** Protocol version of requests and answers. */
export const PROTO = 1
export const EVENTS_PER_REQUEST = 500
export const EVENTS_PER_ANSWER = 1000

/** An event on its way to the server; `receivedAtMs` is there when it was stamped before (after a restore). */
export type OfferedEvent = ClientEvent & { readonly receivedAtMs?: number }

export type SyncRequest = {
  readonly proto: number
  readonly learnerId: string
  /** Null on a device's first request, which stores nothing. */
  readonly lineage: string | null
  /** The device holds every event with a `seq` up to here. */
  readonly cursor: number
  readonly events: readonly OfferedEvent[]
}

/** Why one event was not stored; the rest of its batch was. */
export type RefusedEvent = { readonly id: string; readonly code: 'malformed' | 'too_large' | 'id_conflict' }

export type SyncAnswer = {
  readonly proto: number
  /** Renewed when the server's data is restored from a backup. */
  readonly lineage: string
  readonly serverNowMs: number
  /** The highest `seq` there is. */
  readonly head: number
  /** Digest of the log up to the last event of this answer, or to `cursor` if there is none; null beyond `head`. */
  readonly digest: string | null
  /** All events with `seq > cursor`, ascending, the device's own included; a page at most. */
  readonly events: readonly StampedEvent[]
  readonly refused: readonly RefusedEvent[]
  /** Set when another event already holds one of the offered (device, n): the device must take a new id. */
  readonly forked?: true
}

/** The server's side: one learner's log. */
export interface EventLog {
  /** Stores what it lacks of the request's events, in one transaction, then reads the page after the cursor. */
  answer(request: SyncRequest): Promise<SyncAnswer>
}

/** The device's side: its copy of the log, and the outbox of events that have not come back numbered. */
export interface DeviceLog {
  all(): Promise<readonly Event[]>
  /** Writes event, counter and outbox entry in one transaction; resolves once they are on disk. */
  record(event: UnnumberedEvent): Promise<Event>
  /**
   * Adds events as they are, id, device and counter unchanged, and offers them: a guest's, or those of an import.
   * Those it holds are left alone, so that repeating it adds nothing. What is to be said of those it did not hold is
   * recorded in the same transaction.
   */
  adopt(
    events: readonly Event[],
    remarksOn?: (added: readonly Event[]) => readonly UnnumberedEvent[],
  ): Promise<void>
  nextRequest(): Promise<SyncRequest>
  /**
   * Applies an answer to the request it belongs to, in one transaction or not at all.
   * Stale and doubled answers add nothing. Returns the events that were new or newly stamped.
   */
  apply(request: SyncRequest, answer: SyncAnswer): Promise<Applied>
  /** Events that have not come back from the server yet. */
  pendingCount(): Promise<number>
  /** Since when, by this device's clock, there have been such events without a break; null when there is none. */
  unsentSinceMs(): Promise<number | null>
  /** Events the server refused: out of the log, never lost. */
  quarantine(): Promise<readonly QuarantinedEvent[]>
}

export type QuarantinedEvent = { readonly event: Event; readonly code: RefusedEvent['code'] }

/** What the recorder knows before the device log adds device, counter and a time that never runs backwards. */
export type UnnumberedEvent = Omit<ClientEvent, 'device' | 'n'>

export type Applied = {
  /** New to the device, or newly stamped. */
  readonly events: readonly Event[]
  /** False while the server has more pages or the outbox still holds events. */
  readonly done: boolean
  /** The device's log lost or moved events it held: what was computed from it is to be computed anew. */
  readonly healed: boolean
}
