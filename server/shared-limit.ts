import { addressOf } from './client-address'
import { type Database, database, isDatabaseDown } from './db'
import { type Limit, RateLimiter, forgetOldest, tooMany } from './rate-limit'
import { signatureOf } from './signature'

const CLEAN_EVERY_MS = 10 * 60_000
const MOST_HELD = 50_000

/**
 * A limit that every process of one database shares and no restart clears. This process is asked first: what it refuses
 * costs no query, and when the database is away its word stands (ADR 27).
 */
export class SharedLimiter {
  private readonly here: RateLimiter

  constructor(
    private readonly name: string,
    private readonly limit: Limit,
  ) {
    this.here = new RateLimiter(limit)
  }

  /** Takes `cost`, at most the burst; resolves with null, or with the milliseconds to wait when there is not enough left. */
  async take(key: string, nowMs: number, cost = 1): Promise<number | null> {
    const waitMs = this.here.take(key, nowMs, cost)
    if (waitMs !== null) return waitMs
    try {
      await cleanNowAndThen(database(), nowMs)
      return await this.takeShared(limitKeyOf(this.name, key), nowMs, cost)
    } catch (error) {
      if (isDatabaseDown(error)) return null
      throw error
    }
  }

  /** One statement, so that two processes cannot both take the last; a refusal writes nothing. */
  private async takeShared(key: string, nowMs: number, cost: number): Promise<number | null> {
    const { burst, refillMs } = this.limit
    const costMs = Math.ceil((cost * refillMs) / burst)
    const [now, whole, latest] = [BigInt(nowMs), BigInt(nowMs + costMs), BigInt(nowMs + refillMs - costMs)]
    const taken = await database().$queryRaw<readonly object[]>`
      INSERT INTO "RateLimit" ("key", "wholeAtMs") VALUES (${key}, ${whole})
      ON CONFLICT ("key") DO UPDATE SET "wholeAtMs" = excluded."wholeAtMs" +
        CASE WHEN "RateLimit"."wholeAtMs" > ${now} THEN "RateLimit"."wholeAtMs" - ${now} ELSE 0 END
      WHERE "RateLimit"."wholeAtMs" <= ${latest}
      RETURNING "key"`
    if (taken.length > 0) return null
    const held = await database().rateLimit.findUnique({ where: { key } })
    return Math.max(1, Number(held?.wholeAtMs ?? 0) + costMs - refillMs - nowMs)
  }
}

/** What a key is stored under: nobody who reads the table learns who came from where. */
export const limitKeyOf = (name: string, ...key: readonly string[]): string =>
  signatureOf('limit', name, ...key)

let cleanAtMs = 0

/** Rows that limit nothing any more go; asked at every take, done once in ten minutes. */
async function cleanNowAndThen(store: Database, nowMs: number): Promise<void> {
  if (nowMs < cleanAtMs) return
  cleanAtMs = nowMs + CLEAN_EVERY_MS
  await forgetOld(store, nowMs)
}

/** Wrong passwords are remembered for a day after the lock. */
export const LOCK_MEMORY_MS = 86_400_000

export async function forgetOld(store: Database, nowMs: number): Promise<void> {
  await store.rateLimit.deleteMany({ where: { wholeAtMs: { lt: BigInt(nowMs) } } })
  await store.signInLock.deleteMany({ where: { lockedUntilMs: { lt: BigInt(nowMs - LOCK_MEMORY_MS) } } })
}

/**
 * Takes from a shared limit in chunks and spends them here, so that most takes ask no database. A process that ends
 * loses what it held: the key waits a moment longer.
 */
export class ChunkedLimiter {
  private readonly held = new Map<string, number>()
  private readonly shared: SharedLimiter

  /** `chunk`: at least the largest cost, and at most the burst. */
  constructor(
    name: string,
    limit: Limit,
    private readonly chunk: number,
  ) {
    this.shared = new SharedLimiter(name, limit)
  }

  async take(key: string, nowMs: number, cost: number): Promise<number | null> {
    if (this.spend(key, cost)) return null
    const waitMs = await this.shared.take(key, nowMs, this.chunk)
    if (waitMs !== null) return waitMs
    this.held.set(key, (this.held.get(key) ?? 0) + this.chunk)
    if (this.held.size > MOST_HELD) forgetOldest(this.held)
    this.spend(key, cost)
    return null
  }

  private spend(key: string, cost: number): boolean {
    const left = (this.held.get(key) ?? 0) - cost
    if (left < 0) return false
    this.held.delete(key)
    this.held.set(key, left)
    return true
  }
}

const MINUTE_MS = 60_000
const attemptsByAddress = new SharedLimiter('sign-in', { burst: 100, refillMs: 10 * MINUTE_MS })
const accountsByAddress = new SharedLimiter('sign-up', { burst: 100, refillMs: 10 * MINUTE_MS })
/** Apart, so that links nobody asked for cannot keep the news of a changed password away. */
const mailsByRecipient = {
  link: new SharedLimiter('mailed link', { burst: 10, refillMs: 60 * MINUTE_MS }),
  news: new SharedLimiter('mailed news', { burst: 10, refillMs: 60 * MINUTE_MS }),
}
const changesByLearner = new SharedLimiter('change', { burst: 10, refillMs: 60 * MINUTE_MS })

/** Sign-in attempts from one address, many accounts or one; asked before any password is hashed. */
export const limitAttempt = (request: Request): Promise<Response | null> =>
  limitShared(attemptsByAddress, addressOf(request))

/** New accounts from one address; each costs a hash and a row. */
export const limitSignUp = (request: Request): Promise<Response | null> =>
  limitShared(accountsByAddress, addressOf(request))

/** Whether one more mail of a kind may go to an address, whoever causes it: nobody's inbox is flooded from here. */
export const mayMail = async (kind: keyof typeof mailsByRecipient, email: string): Promise<boolean> =>
  (await mailsByRecipient[kind].take(email, Date.now())) === null

/** Changes of a password: each is a guess at the present one, by whoever sits before an open page. */
export const limitChange = async (request: Request, learnerId: string): Promise<Response | null> =>
  (await limitAttempt(request)) ?? limitShared(changesByLearner, learnerId)

export async function limitShared(
  limiter: Pick<ChunkedLimiter, 'take'>,
  key: string,
  cost = 1,
): Promise<Response | null> {
  const waitMs = await limiter.take(key, Date.now(), cost)
  return waitMs === null ? null : tooMany(waitMs)
}
