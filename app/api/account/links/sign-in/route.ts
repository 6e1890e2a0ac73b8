import { z } from 'zod'
import { takeSignInLink } from '#server/account-change'
import { accountToken } from '#server/account-token'
import { openSession } from '#server/auth'
import { database } from '#server/db'
import { mutation } from '#server/route'

/** Follows a link that signs in, on whichever device it is followed. */
export const POST = mutation(
  { schema: z.strictObject({ token: accountToken }), limitBytes: 1_024, access: 'anyone' },
  async ({ token }, caller, request) => {
    const userId = await takeSignInLink(database(), token)
    if (userId === null) return { status: 400, code: 'link_used' }
    const cookie = await openSession(userId, request, caller)
    return Response.json({}, { headers: { 'set-cookie': cookie, 'cache-control': 'private, no-store' } })
  },
)
