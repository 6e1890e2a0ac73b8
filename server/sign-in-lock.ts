import { type Database, type DatabaseTransaction, isDatabaseDown } from './db'
import { RateLimiter } from './rate-limit'
import { LOCK_MEMORY_MS, limitKeyOf } from './shared-limit'

const FREE_WRONGS = 4
const FIRST_LOCK_MS = 60_000
const LONGEST_LOCK_MS = 3_600_000

/** What wrong passwords are counted for: an account, or apart from it the account on a device that knows it. */
export type LockSubject = { readonly account: string; readonly device: string | null }

const keyOf = ({ account, device }: LockSubject): string => limitKeyOf('password', account, device ?? '')

/** How long nobody is let in after so many wrong passwords in a row: from the fifth a minute, doubling up to an hour. */
export const lockMsAfter = (wrongCount: number): number =>
  wrongCount <= FREE_WRONGS
    ? 0
    : Math.min(FIRST_LOCK_MS * 2 ** (wrongCount - FREE_WRONGS - 1), LONGEST_LOCK_MS)

/** While the database takes no writes, nothing can be counted in it. */
const withoutDatabase = new RateLimiter({ burst: 5, refillMs: 10 * 60_000 })

/**
 * Counts an attempt as a wrong password before it is looked at, so that many at once cannot pass each other. Resolves
 * with null; while there is a lock, with the milliseconds it lasts, and then nothing is counted. `clearWrongs` takes it
 * back when the password was right.
 */
export async function takeTry(
  database: Database,
  subject: LockSubject,
  nowMs: number,
): Promise<number | null> {
  const key = keyOf(subject)
  try {
    const held = await database.signInLock.findUnique({ where: { key } })
    const waitMs = Number(held?.lockedUntilMs ?? 0) - nowMs
    if (waitMs > 0) return waitMs
    return await database.$transaction((transaction) => countOne(transaction, key, nowMs))
  } catch (error) {
    if (isDatabaseDown(error)) return withoutDatabase.take(key, nowMs)
    throw error
  }
}

/** Writes first: that takes the row's lock. Somebody else's attempt may have locked it meanwhile. */
async function countOne(
  transaction: DatabaseTransaction,
  key: string,
  nowMs: number,
): Promise<number | null> {
  const held = await transaction.signInLock.upsert({
    where: { key },
    create: { key, wrongCount: 0, lockedUntilMs: 0n },
    update: { wrongCount: { increment: 0 } },
  })
  const untilMs = Number(held.lockedUntilMs)
  if (untilMs > nowMs) return untilMs - nowMs
  const wrongCount = untilMs < nowMs - LOCK_MEMORY_MS ? 1 : held.wrongCount + 1
  const lockedUntilMs = BigInt(nowMs + lockMsAfter(wrongCount))
  await transaction.signInLock.update({ where: { key }, data: { wrongCount, lockedUntilMs } })
  return null
}

/** The password was right: the next wrong one is the first again. */
export async function clearWrongs(database: Database, subject: LockSubject): Promise<void> {
  await database.signInLock.deleteMany({ where: { key: keyOf(subject) } })
}
