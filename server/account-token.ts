import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Database, DatabaseTransaction } from './db'

/** What a link may do: open a session, set a new password, or prove an address. */
export type TokenPurpose = 'sign_in' | 'reset' | 'address'

export type AccountToken = { readonly userId: string; readonly email: string | null }

export const TOKEN_LIFE_MS = 30 * 60_000
/** More are not sent: nobody's mailbox is filled from here. */
const MOST_OPEN = 3

/** 256 random bits, as the address of a link holds them. */
export const accountToken = z.string().regex(/^[\w-]{43}$/)

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Makes a token, of which the database knows only the hash. Null when the user has enough of this purpose open. `email`
 * is the address it will be mailed to, and nothing when it is handed over otherwise.
 */
export async function issueToken(
  database: Database,
  { userId, email }: AccountToken,
  purpose: TokenPurpose,
): Promise<string | null> {
  await database.accountToken.deleteMany({ where: { userId, expiresAt: { lte: new Date() } } })
  if ((await database.accountToken.count({ where: { userId, purpose } })) >= MOST_OPEN) return null
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(Date.now() + TOKEN_LIFE_MS)
  await database.accountToken.create({ data: { hash: hashOf(token), userId, email, purpose, expiresAt } })
  return token
}

/** Whose token it is; null for one that is used, too old, for something else, or made up. Does not use it. */
export async function readToken(
  database: DatabaseTransaction,
  token: string,
  purpose: TokenPurpose,
): Promise<AccountToken | null> {
  const row = await database.accountToken.findUnique({ where: { hash: hashOf(token) } })
  const isGood = row !== null && row.purpose === purpose && row.expiresAt.getTime() > Date.now()
  return isGood ? { userId: row.userId, email: row.email } : null
}

/** The same, and uses it up; of two requests at once one gets it. Call it in the transaction that does what it allows. */
export async function takeToken(
  transaction: DatabaseTransaction,
  token: string,
  purpose: TokenPurpose,
): Promise<AccountToken | null> {
  const held = await readToken(transaction, token, purpose)
  const { count } = await transaction.accountToken.deleteMany({ where: { hash: hashOf(token) } })
  return count === 1 ? held : null
}

/** Makes every link of a user worthless. */
export async function dropTokens(database: DatabaseTransaction, userId: string): Promise<void> {
  await database.accountToken.deleteMany({ where: { userId } })
}
