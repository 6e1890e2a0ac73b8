import type { Event, StampedEvent } from '#core/event'
import type { SyncAnswer } from '#core/sync/event-log'

const DAY_MS = 86_400_000

/** What really happened when an event was recorded, which no log knows. */
export type Recorded = {
  readonly event: Event
  /** The log it was written into first. */
  readonly log: string
  readonly trueMs: number
  /** How wrong, at most, the clock was for any event since it was last repaired; 0 for one that was always right. */
  readonly worstSkewMs: number
  /** Whether all that time it was equally wrong, and the server's clock had been measured. */
  readonly isMeasured: boolean
  readonly isHonest: boolean
}

/** A device's clock between two repairs: fallen back by more than a day, it begins anew (R9). */
type Era = {
  readonly lastAtMs: number
  readonly worstSkewMs: number
  readonly skewMs: number
  readonly isMeasured: boolean
}

type Life = { readonly saved: ReadonlySet<string>; readonly era: Era | null }

const NOTHING: Life = { saved: new Set(), era: null }

/** Keeps account of what happened, beside all logs, so that they can be judged by it. */
export class Truth {
  readonly recorded = new Map<string, Recorded>()
  /** What each log that is still there has shown as saved. */
  readonly living = new Map<string, Life>()
  /** Events that bear a (device, n) which another one bears too: only a copied profile makes them. */
  readonly forked = new Set<string>()
  /** What the author's own device was shown as an event's time, at first. */
  readonly seenMs = new Map<string, number>()
  /** Devices some of whose events two profiles held before either had seen their stamp: whoever offers first decides. */
  readonly copied = new Set<string>()
  private readonly forkedDevices = new Set<string>()
  private readonly foolishDevices = new Set<string>()
  wasRestoredByHand = false
  /** What the server sent with a number since the last restore. */
  readonly returned = new Set<string>()
  private readonly idByCounter = new Map<string, string>()
  private readonly stampById = new Map<string, StampedEvent>()
  private readonly timesById = new Map<string, Set<number>>()

  note(
    log: string,
    event: Event,
    circumstances: { trueMs: number; wallMs: number; isHonest: boolean },
  ): void {
    const { trueMs, wallMs, isHonest } = circumstances
    const held = this.living.get(log) ?? NOTHING
    const era = eraAfter(held.era, wallMs, wallMs - trueMs, event.clockOffsetMs !== null)
    this.living.set(log, { saved: new Set([...held.saved, event.id]), era })
    const { worstSkewMs, isMeasured } = era
    this.recorded.set(event.id, { event, log, trueMs, worstSkewMs, isMeasured, isHonest })
    const counter = `${event.device} ${event.n}`
    const other = this.idByCounter.get(counter)
    if (other !== undefined) for (const id of [other, event.id]) this.forked.add(id)
    if (other !== undefined) this.forkedDevices.add(event.device)
    if (!isHonest) this.foolishDevices.add(event.device)
    this.idByCounter.set(counter, event.id)
  }

  /** What one log holds, another holds from now on; a log that is new takes over its clock too. */
  copy(from: string, to: string): void {
    const given = this.living.get(from) ?? NOTHING
    const held = this.living.get(to) ?? { ...given, saved: NOTHING.saved }
    for (const id of given.saved)
      if (!this.seenMs.has(id)) this.copied.add(this.recorded.get(id)?.event.device ?? '')
    this.living.set(to, { ...held, saved: new Set([...held.saved, ...given.saved]) })
  }

  /** Hears every answer as it leaves the server. Returns what is wrong with its stamps, or null. */
  hearAnswer(answer: SyncAnswer): string | null {
    for (const event of answer.events) {
      const fault = this.hearStamp(event, answer.serverNowMs)
      if (fault !== null) return fault
    }
    return null
  }

  /** The device that recorded an event was shown its time. */
  see(log: string, event: Event): void {
    if (event.correctedMs === undefined) return
    if (this.recorded.get(event.id)?.log !== log || this.seenMs.has(event.id)) return
    this.seenMs.set(event.id, event.correctedMs)
  }

  /** Whether the server had given the event another time before the one that its author saw. */
  hadTwoTimesBefore(id: string): boolean {
    return [...(this.timesById.get(id) ?? [])][0] !== this.seenMs.get(id)
  }

  /** Whether the event's predecessor may be missing and a copied profile's stand in its place: then nothing can be said. */
  isMuddled({ device }: Event): boolean {
    return this.forkedDevices.has(device) && (this.foolishDevices.has(device) || this.wasRestoredByHand)
  }

  restored(how: 'by command' | 'by hand'): void {
    this.stampById.clear()
    this.returned.clear()
    if (how === 'by hand') this.wasRestoredByHand = true
  }

  private hearStamp(event: StampedEvent, serverNowMs: number): string | null {
    if (event.correctedMs > serverNowMs) return `I5: ${event.id} was given a time after the server's clock`
    const held = this.stampById.get(event.id) ?? event
    if (
      held.seq !== event.seq ||
      held.correctedMs !== event.correctedMs ||
      held.receivedAtMs !== event.receivedAtMs
    )
      return `I11: the stamp of ${event.id} changed within a lineage`
    this.stampById.set(event.id, event)
    this.returned.add(event.id)
    const times = this.timesById.get(event.id) ?? new Set()
    this.timesById.set(event.id, times.add(event.correctedMs))
    return null
  }
}

function eraAfter(era: Era | null, wallMs: number, skewMs: number, isMeasured: boolean): Era {
  if (era === null || wallMs < era.lastAtMs - DAY_MS)
    return { lastAtMs: wallMs, worstSkewMs: Math.abs(skewMs), skewMs, isMeasured }
  return {
    lastAtMs: Math.max(wallMs, era.lastAtMs),
    worstSkewMs: Math.max(Math.abs(skewMs), era.worstSkewMs),
    skewMs,
    isMeasured: era.isMeasured && isMeasured && skewMs === era.skewMs,
  }
}
