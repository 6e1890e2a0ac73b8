import { type JWT, decode, encode } from 'next-auth/jwt'
import { environment } from './environment'
import { forgetOldest } from './rate-limit'

/** All that a token holds: whose it is, and which sign-in it belongs to. */
export type Token = { readonly learnerId?: string | undefined; readonly signInId?: string | undefined }

export const TOKEN_LIFE_SECONDS = 30 * 86_400

const MOST_KEPT = 10_000

/** What was read, by the token's text. */
const kept = new Map<string, JWT>()

/**
 * What a session's token holds; null for one that is not ours or has run out. Whether its sign-in is still open is for
 * the database to say. What was read is kept: next-auth derives its key anew for each token, at the price of a query.
 */
export async function readToken(text: string, nowMs = Date.now()): Promise<Token | null> {
  const known = kept.get(text)
  if (known !== undefined && nowMs < Number(known.exp) * 1_000) return known as Token
  kept.delete(text)
  const read = await decode({ token: text, secret: environment().NEXTAUTH_SECRET }).catch(() => null)
  if (read === null) return null
  kept.set(text, read)
  if (kept.size > MOST_KEPT) forgetOldest(kept)
  return read as Token
}

/** A token's text, as the session's cookie carries it. */
export const writeToken = (token: Token, lifeSeconds = TOKEN_LIFE_SECONDS): Promise<string> =>
  encode({ token: { ...token }, secret: environment().NEXTAUTH_SECRET, maxAge: lifeSeconds })
