import { z } from 'zod'
import type { Database } from './db'
import { hashPassword, isPassword, passwordFaultOf } from './password'
import type { PasswordFault } from './password'
import { isUniqueViolation } from './unique-violation'

/** Addresses are compared without regard to case and width. */
export const emailAddress = z
  .string()
  .max(254)
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .pipe(z.email())

export type AccountFault = PasswordFault | { readonly code: 'email_taken' }

export type NewAccount = { readonly learnerId: string } | AccountFault

/**
 * Makes an account. That an address is taken is said plainly: whoever signs up must learn it, and sign-up is limited
 * like sign-in (security: the address alone is no secret here).
 */
export async function createAccount(
  database: Database,
  email: string,
  password: string,
): Promise<NewAccount> {
  const fault = passwordFaultOf(password)
  if (fault !== null) return fault
  const passwordHash = await hashPassword(password)
  const held = await database.user.findUnique({ where: { email }, select: { id: true } })
  if (held !== null) return { code: 'email_taken' }
  // Two requests for one address at once: the unique column lets one through.
  const made = await database.user.createMany({ data: [{ email, passwordHash }] }).catch(takenMeanwhile)
  if (made === null) return { code: 'email_taken' }
  const user = await database.user.findUniqueOrThrow({ where: { email }, select: { id: true } })
  return { learnerId: user.id }
}

function takenMeanwhile(error: unknown): null {
  if (isUniqueViolation(error)) return null
  throw error
}

/** How one gets into an account. */
export type Access = {
  /** Whether the address is proved to be the learner's. */
  readonly isProved: boolean
  readonly hasPassword: boolean
  /** The outside providers that open it. */
  readonly linked: readonly string[]
}

/** The address of an account, and how one gets into it; null for a user there is none of. */
export async function accountOf(
  database: Database,
  userId: string,
): Promise<{ readonly email: string | null; readonly access: Access } | null> {
  const user = await database.user.findUnique({ where: { id: userId }, include: { accounts: true } })
  if (user === null) return null
  const access = {
    isProved: user.emailVerified !== null,
    hasPassword: user.passwordHash !== null,
    linked: user.accounts.map(({ provider }) => provider).sort(),
  }
  return { email: user.email, access }
}

/** The address of an account; null for one without, and for none. */
export const emailOf = async (database: Database, userId: string): Promise<string | null> =>
  (await database.user.findUnique({ where: { id: userId }, select: { email: true } }))?.email ?? null

/** The account that e-mail and password belong to; null when there is none, in the same time. */
export async function accountFor(database: Database, email: string, password: string) {
  const user = await database.user.findUnique({ where: { email } })
  const isRight = await isPassword(password, user?.passwordHash ?? null)
  return isRight && user !== null ? { id: user.id, email: user.email } : null
}
