import { hash, verify } from '@node-rs/argon2'
import { availableParallelism } from 'node:os'
import { isCommonPassword } from './common-passwords'
import { gauge } from './metrics'

// OWASP's second setting for argon2id: 19 MiB, two passes.
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const SHORTEST = 8
const MOST_BYTES = 1_024
/** One processor stays free for those who study while somebody tries passwords. */
const AT_ONCE = Math.min(4, Math.max(1, availableParallelism() - 1))
const WAITING = 50

export type PasswordFault = {
  readonly code: 'password_too_short' | 'password_too_long' | 'password_too_common'
}

/** Why a password may not be chosen; null when it may. */
export function passwordFaultOf(password: string): PasswordFault | null {
  if ([...password].length < SHORTEST) return { code: 'password_too_short' }
  if (Buffer.byteLength(password) > MOST_BYTES) return { code: 'password_too_long' }
  return isCommonPassword(password) ? { code: 'password_too_common' } : null
}

/** Too many sign-ins at once: the caller answers 429. */
export class HashQueueFull extends Error {}

let running = 0
const waiting: (() => void)[] = []
gauge('warmup_hash_queue', 'Passwords that wait to be hashed.', () => waiting.length)

export const isHashQueueFull = (): boolean => waiting.length >= WAITING

/** Hashing costs memory: a few at once, a short queue, and the rest is told to come back. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) {
    if (isHashQueueFull()) throw new HashQueueFull()
    await new Promise<void>((resolve) => waiting.push(resolve))
  }
  running++
  try {
    return await work()
  } finally {
    running--
    waiting.shift()?.()
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, PARAMETERS))

/** A hash that no password has, so that an unknown account costs the same time as a known one. */
let decoy: Promise<string> | null = null

/** Whether the password is the account's; `passwordHash` is null for an account that is unknown or has none. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  if (Buffer.byteLength(password) > MOST_BYTES) return false
  decoy ??= hash(`${Math.random()}`, PARAMETERS)
  const against = passwordHash ?? (await decoy)
  const matches = await inTurn(() => verify(against, password))
  return matches && passwordHash !== null
}
