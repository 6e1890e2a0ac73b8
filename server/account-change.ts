import { dropTokens, readToken, takeToken } from './account-token'
import type { AccountFault } from './account'
import type { SignedIn } from './auth'
import { claimAddress } from './claimed-address'
import type { Database, DatabaseTransaction } from './db'
import type { DeviceOwner } from './known-device'
import {
  HashQueueFull,
  type PasswordFault,
  hashPassword,
  isHashQueueFull,
  isPassword,
  passwordFaultOf,
} from './password'
import { endSignIns, isFresh } from './sign-in'
import { clearWrongs, takeTry } from './sign-in-lock'
import { isUniqueViolation } from './unique-violation'

/** Why nothing was changed. */
export type ChangeFault =
  AccountFault | { readonly code: 'wrong_password' | 'sign_in_again' | 'link_used' | 'other_account' }

/** The account is locked for guesses at its password; a right one is not looked at either. */
export type Locked = { readonly waitMs: number }

export type PasswordChange = {
  readonly current: string
  readonly password: string
  /** The known device it comes from (known-device.ts): guesses are counted as at signing in. */
  readonly device: string | null
}

/**
 * Sets a new password. Asks for the one there is; where there is none, for a fresh sign-in. Every other sign-in and every
 * link ends with it.
 */
export async function changePassword(
  database: Database,
  { learnerId, signInId }: SignedIn,
  { current, password, device }: PasswordChange,
): Promise<ChangeFault | Locked | null> {
  const fault = passwordFaultOf(password)
  if (fault !== null) return fault
  const user = await database.user.findUniqueOrThrow({ where: { id: learnerId } })
  if (user.passwordHash === null) {
    if (!(await isFresh(database, signInId))) return { code: 'sign_in_again' }
  } else {
    const refused = await guessed(database, user, current, device)
    if (refused !== null) return refused
  }
  const passwordHash = await hashPassword(password)
  return database.$transaction(async (transaction) => {
    // Meanwhile a reset may have set another one, and ended this very sign-in.
    const checked = { id: learnerId, passwordHash: user.passwordHash }
    const { count } = await transaction.user.updateMany({ where: checked, data: { passwordHash } })
    if (count === 0) return { code: 'wrong_password' as const }
    await setPassword(transaction, learnerId, passwordHash, signInId)
    return null
  })
}

/** Under the lock of signing in: else a stolen session would be a way to guess the password around it. */
async function guessed(
  database: Database,
  { id, email, passwordHash }: DeviceOwner & { readonly email: string | null },
  current: string,
  device: string | null,
): Promise<ChangeFault | Locked | null> {
  if (isHashQueueFull()) throw new HashQueueFull() // before anything is counted
  const subject = { account: email ?? id, device }
  const waitMs = await takeTry(database, subject, Date.now())
  if (waitMs !== null) return { waitMs }
  if (!(await isPassword(current, passwordHash))) return { code: 'wrong_password' }
  await clearWrongs(database, subject)
  return null
}

async function setPassword(
  transaction: DatabaseTransaction,
  userId: string,
  passwordHash: string,
  keptSignInId?: string,
): Promise<void> {
  await transaction.user.update({ where: { id: userId }, data: { passwordHash } })
  await dropTokens(transaction, userId)
  await endSignIns(transaction, userId, keptSignInId)
}

/** Sets a password by a link. Nobody is signed in by it, and everybody out. A mailed link also proves the address. */
export async function resetPassword(
  database: Database,
  token: string,
  password: string,
): Promise<{ readonly userId: string } | PasswordFault | ChangeFault> {
  const fault = passwordFaultOf(password)
  if (fault !== null) return fault
  if ((await readToken(database, token, 'reset')) === null) return { code: 'link_used' } // before any hash
  const passwordHash = await hashPassword(password)
  return database.$transaction(async (transaction) => {
    const taken = await takeToken(transaction, token, 'reset')
    if (taken === null) return { code: 'link_used' as const }
    if (taken.email !== null) await proveHeld(transaction, taken.userId, taken.email)
    await setPassword(transaction, taken.userId, passwordHash)
    return { userId: taken.userId }
  })
}

/** Whose account a sign-in link opens. It proves the address, so an account nobody had proved is claimed (ADR 26). */
export const takeSignInLink = (database: Database, token: string): Promise<string | null> =>
  database.$transaction(async (transaction) => {
    const taken = await takeToken(transaction, token, 'sign_in')
    if (taken === null || taken.email === null) return null
    await proveHeld(transaction, taken.userId, taken.email)
    return taken.userId
  })

/** The address may have changed since the link was sent: then it proves nothing. */
async function proveHeld(transaction: DatabaseTransaction, userId: string, email: string): Promise<void> {
  const user = await transaction.user.findUniqueOrThrow({ where: { id: userId } })
  if (user.email === email && user.emailVerified === null) await claimAddress(transaction, userId)
}

/**
 * Gives the account the address that the link was mailed to, as proved. Only for who is signed in to it: else a link
 * that a stranger caused would confirm the stranger's account. The link stays when it cannot be followed.
 */
export async function proveAddress(
  database: Database,
  learnerId: string,
  token: string,
): Promise<{ readonly oldEmail: string | null; readonly email: string } | ChangeFault> {
  try {
    return await database.$transaction(async (transaction) => {
      const held = await readToken(transaction, token, 'address')
      if (held === null || held.email === null) return { code: 'link_used' as const }
      if (held.userId !== learnerId) return { code: 'other_account' as const }
      if ((await takeToken(transaction, token, 'address')) === null) return { code: 'link_used' as const }
      const { email: oldEmail } = await transaction.user.findUniqueOrThrow({ where: { id: learnerId } })
      await setAddress(transaction, learnerId, held.email, new Date())
      return { oldEmail, email: held.email }
    })
  } catch (error) {
    if (isUniqueViolation(error)) return { code: 'email_taken' }
    throw error
  }
}

/** Where nothing can be mailed: the address counts at once, and as not proved. */
export async function changeAddressUnproved(
  database: Database,
  learnerId: string,
  email: string,
): Promise<AccountFault | null> {
  try {
    await database.$transaction((transaction) => setAddress(transaction, learnerId, email, null))
    return null
  } catch (error) {
    if (isUniqueViolation(error)) return { code: 'email_taken' }
    throw error
  }
}

/** Links to the address before are worth nothing any more. */
async function setAddress(
  transaction: DatabaseTransaction,
  userId: string,
  email: string,
  emailVerified: Date | null,
): Promise<void> {
  await transaction.user.update({ where: { id: userId }, data: { email, emailVerified } })
  await dropTokens(transaction, userId)
}
