import { encode } from 'next-auth/jwt'
import { sessionCookieName } from '../auth'
import { type Database, database } from '../db'
import { environment } from '../environment'
import { openSignIn } from '../sign-in'

/** A session cookie as sign-in makes it, for tests of what stands behind it. */
export async function sessionCookieFor(
  learnerId: string,
  signInDatabase: Database = database(),
): Promise<string> {
  const signInId = await openSignIn(signInDatabase, learnerId)
  const token = await encode({ token: { learnerId, signInId }, secret: environment().NEXTAUTH_SECRET })
  return `${sessionCookieName()}=${token}`
}
