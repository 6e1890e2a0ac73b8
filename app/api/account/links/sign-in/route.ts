import { z } from 'zod'
import { takeSignInLink } from '#server/account-change'
import { accountToken } from '#server/account-token'
import { openSession } from '#server/auth'
import { cookiesIn } from '#server/cookies'
import { database } from '#server/db'
import { deviceCookieFor, deviceOwner, knownDevice } from '#server/known-device'
import { mutation } from '#server/route'

/** Follows a link that signs in, on whichever device it is followed. */
export const POST = mutation(
  { schema: z.strictObject({ token: accountToken }), limitBytes: 1_024, access: 'anyone' },
  async ({ token }, caller, request) => {
    const userId = await takeSignInLink(database(), token)
    if (userId === null) return { status: 400, code: 'link_used' }
    const headers = new Headers({ 'cache-control': 'private, no-store' })
    headers.append('set-cookie', await openSession(userId, request, caller))
    const owner = await deviceOwner(database(), { id: userId })
    const device = knownDevice(cookiesIn(request.headers), owner)
    if (owner !== null) headers.append('set-cookie', deviceCookieFor(owner, device))
    return Response.json({}, { headers })
  },
)
