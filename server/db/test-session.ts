import { sessionCookieName } from '../auth'
import { type Database, database } from '../db'
import { contentDigestOf } from '../route'
import { writeToken } from '../session-token'
import { openSignIn } from '../sign-in'

/** A session cookie as sign-in makes it, for tests of what stands behind it. */
export async function sessionCookieFor(
  learnerId: string,
  signInDatabase: Database = database(),
): Promise<string> {
  const signInId = await openSignIn(signInDatabase, learnerId, { browser: 'Firefox', system: 'Linux' })
  return `${sessionCookieName()}=${await writeToken({ learnerId, signInId })}`
}

/** What a browser on this site posts, with the cookie of whoever is signed in; none for nobody. */
export const postedBy = (cookie: string, path: string, body: string): Request =>
  new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    headers: {
      cookie,
      'content-type': 'application/json',
      'content-digest': contentDigestOf(body),
      'sec-fetch-site': 'same-origin',
    },
    body,
  })
