import { problem } from './problem'

type Bucket = { tokens: number; filledAtMs: number }

/** So many in a row, refilled over a time. */
export type Limit = { readonly burst: number; readonly refillMs: number }

const MOST_BUCKETS = 50_000

/**
 * Counts what each key has used, in this process. A full table forgets the keys that were idle longest, so that a flood
 * of addresses cannot fill the memory. What all processes share is in shared-limit.ts.
 */
export class RateLimiter {
  private readonly buckets = new Map<string, Bucket>()

  constructor(private readonly limit: Limit) {}

  /** Takes `cost` for the key; returns null, or the milliseconds to wait when there is not enough left. */
  take(key: string, nowMs: number, cost = 1): number | null {
    const { burst, refillMs } = this.limit
    const held = this.buckets.get(key) ?? { tokens: burst, filledAtMs: nowMs }
    const pastMs = Math.max(0, nowMs - held.filledAtMs) // a clock that is set back takes nothing away
    const tokens = Math.min(burst, held.tokens + (pastMs * burst) / refillMs)
    const isEnough = tokens >= cost
    this.buckets.delete(key)
    this.buckets.set(key, { tokens: isEnough ? tokens - cost : tokens, filledAtMs: nowMs })
    if (this.buckets.size > MOST_BUCKETS) forgetOldest(this.buckets)
    return isEnough ? null : Math.ceil(((cost - tokens) * refillMs) / burst)
  }
}

export function forgetOldest(map: Map<string, unknown>): void {
  for (const key of map.keys()) {
    map.delete(key)
    return
  }
}

export const tooMany = (waitMs: number): Response =>
  problem(429, 'too_many_requests', { 'retry-after': String(Math.max(1, Math.ceil(waitMs / 1000))) })

export function limitBy(limiter: RateLimiter, key: string, cost = 1): Response | null {
  const waitMs = limiter.take(key, Date.now(), cost)
  return waitMs === null ? null : tooMany(waitMs)
}
