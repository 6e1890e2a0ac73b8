import { monotonicMs, nowMs } from './clock'

const ROUND_TRIP_LIMIT_MS = 10_000
const CLOCK_JUMP_MS = 5_000

/** What this page has measured of the server's clock. */
export type ServerClock = {
  /** Feeds in a completed round trip: when it began, and the server's time in its answer. */
  measure(began: Instant, serverNowMs: number): void
  /** Server clock minus device clock; null until measured, and again after the device clock was set. */
  offsetMs(): number | null
}

export type Instant = { readonly wallMs: number; readonly monotonicMs: number }

export const instantNow = (): Instant => ({ wallMs: nowMs(), monotonicMs: monotonicMs() })

/** Only a quick, completed round trip says anything: a request that waited in a queue would look like a wrong clock. */
export function createServerClock(now: () => Instant = instantNow): ServerClock {
  let measured: { readonly at: Instant; readonly offsetMs: number } | null = null
  return {
    measure(began, serverNowMs) {
      const ended = now()
      const tripMs = ended.monotonicMs - began.monotonicMs
      if (tripMs < ROUND_TRIP_LIMIT_MS && !hasJumped(began, ended)) {
        measured = { at: ended, offsetMs: Math.round(serverNowMs - (began.wallMs + tripMs / 2)) }
      }
    },
    offsetMs() {
      if (measured !== null && hasJumped(measured.at, now())) measured = null
      return measured?.offsetMs ?? null
    },
  }
}

const hasJumped = (a: Instant, b: Instant): boolean =>
  Math.abs(b.wallMs - a.wallMs - (b.monotonicMs - a.monotonicMs)) > CLOCK_JUMP_MS
