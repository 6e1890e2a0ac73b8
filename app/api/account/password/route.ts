import { z } from 'zod'
import { emailOf } from '#server/account'
import { changePassword } from '#server/account-change'
import { afterAnswer, mailLanguage, mailNews } from '#server/account-mail'
import { refusalFor } from '#server/account-refusal'
import { database } from '#server/db'
import { mutation } from '#server/route'
import { limitChange } from '#server/shared-limit'

const change = z.strictObject({
  /** Empty for an account without a password. */
  current: z.string().max(2_048),
  password: z.string().max(2_048),
  language: mailLanguage,
})

/** Changes the learner's password; all other sign-ins end, and the address is told. */
export const POST = mutation(
  { schema: change, limitBytes: 8_192, access: 'learner' },
  async ({ current, password, language }, caller, request) => {
    const limited = await limitChange(request, caller.learnerId)
    if (limited !== null) return limited
    const email = await emailOf(database(), caller.learnerId)
    const fault = await changePassword(database(), caller, current, password)
    if (fault !== null) return refusalFor(fault)
    afterAnswer(() => mailNews(email, 'passwordChanged', language))
    return { status: 200, body: {} }
  },
)
