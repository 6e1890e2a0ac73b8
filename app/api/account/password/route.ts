import { z } from 'zod'
import { emailOf } from '#server/account'
import { changePassword } from '#server/account-change'
import { afterAnswer, mailLanguage, mailNews } from '#server/account-mail'
import { refusalFor } from '#server/account-refusal'
import { cookiesIn } from '#server/cookies'
import { database } from '#server/db'
import { deviceCookieFor, deviceOwner, knownDevice } from '#server/known-device'
import { tooMany } from '#server/rate-limit'
import { mutation } from '#server/route'
import { reportSecurity } from '#server/security-log'
import { limitChange } from '#server/shared-limit'

const change = z.strictObject({
  /** Empty for an account without a password. */
  current: z.string().max(2_048),
  password: z.string().max(2_048),
  language: mailLanguage,
})

/** Changes the learner's password; all other sign-ins end, no other device is known any more, and the address is told. */
export const POST = mutation(
  { schema: change, limitBytes: 8_192, access: 'learner' },
  async ({ current, password, language }, caller, request) => {
    const limited = await limitChange(request, caller.learnerId)
    if (limited !== null) return limited
    const { learnerId } = caller
    const device = knownDevice(cookiesIn(request.headers), await deviceOwner(database(), { id: learnerId }))
    const email = await emailOf(database(), learnerId)
    const fault = await changePassword(database(), caller, { current, password, device })
    if (fault !== null) return 'waitMs' in fault ? tooMany(fault.waitMs) : refusalFor(fault)
    reportSecurity('password changed', learnerId, { way: 'password' })
    afterAnswer(() => mailNews(email, 'passwordChanged', language))
    const owner = await deviceOwner(database(), { id: learnerId })
    const headers = new Headers({ 'cache-control': 'private, no-store' })
    if (owner !== null) headers.append('set-cookie', deviceCookieFor(owner, device))
    return Response.json({}, { headers })
  },
)
