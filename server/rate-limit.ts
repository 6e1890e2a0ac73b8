import { problem } from './problem'

type Bucket = { tokens: number; filledAtMs: number }

/** So many in a row, refilled over a time. */
export type Limit = { readonly burst: number; readonly refillMs: number }

const MOST_BUCKETS = 50_000

/**
 * Counts what each key has used, in this process. A full table forgets the keys that were idle longest, so that a flood
 * of addresses cannot fill the memory.
 */
export class RateLimiter {
  private readonly buckets = new Map<string, Bucket>()

  constructor(private readonly limit: Limit) {}

  /** Takes `cost` for the key; returns null, or the milliseconds to wait when there is not enough left. */
  take(key: string, nowMs: number, cost = 1): number | null {
    const { burst, refillMs } = this.limit
    const held = this.buckets.get(key) ?? { tokens: burst, filledAtMs: nowMs }
    const tokens = Math.min(burst, held.tokens + ((nowMs - held.filledAtMs) * burst) / refillMs)
    const isEnough = tokens >= cost
    this.buckets.delete(key)
    this.buckets.set(key, { tokens: isEnough ? tokens - cost : tokens, filledAtMs: nowMs })
    if (this.buckets.size > MOST_BUCKETS) this.forgetOldest()
    return isEnough ? null : Math.ceil(((cost - tokens) * refillMs) / burst)
  }

  private forgetOldest(): void {
    for (const key of this.buckets.keys()) {
      this.buckets.delete(key)
      return
    }
  }
}

const MINUTE_MS = 60_000
const attemptsByAddress = new RateLimiter({ burst: 100, refillMs: 10 * MINUTE_MS })
const attemptsByAccount = new RateLimiter({ burst: 10, refillMs: 10 * MINUTE_MS })

/** Sign-in attempts from one address and for one account; asked before any password is hashed. */
export const limitAttempt = (request: Request, account: string): Response | null =>
  limitBy(attemptsByAddress, addressOf(request)) ??
  limitBy(attemptsByAccount, account.normalize('NFKC').trim().toLowerCase())

export const tooMany = (waitMs: number): Response =>
  problem(429, 'too_many_requests', { 'retry-after': String(Math.ceil(waitMs / 1000)) })

export function limitBy(limiter: RateLimiter, key: string, cost = 1): Response | null {
  const waitMs = limiter.take(key, Date.now(), cost)
  return waitMs === null ? null : tooMany(waitMs)
}

/** The nearest address that can be known: the last hop before us. Without a proxy all share one bucket. */
export const addressOf = (request: Request): string =>
  request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'direct'
