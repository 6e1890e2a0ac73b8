import { encode } from 'next-auth/jwt'
import { sessionCookieName } from '../auth'
import { database } from '../db'
import { environment } from '../environment'
import { openSignIn } from '../sign-in'

/** A session cookie as sign-in makes it, for tests of what stands behind it. */
export async function sessionCookieFor(learnerId: string): Promise<string> {
  const signInId = await openSignIn(database(), learnerId)
  const token = await encode({ token: { learnerId, signInId }, secret: environment().NEXTAUTH_SECRET })
  return `${sessionCookieName()}=${token}`
}
