import { z } from 'zod'
import { emailAddress } from '#server/account'
import { afterAnswer, canMailLinks, mailLanguage, mailLink } from '#server/account-mail'
import { database } from '#server/db'
import { mutation } from '#server/route'
import { limitAttempt } from '#server/shared-limit'

const wish = z.strictObject({
  email: emailAddress,
  purpose: z.enum(['sign_in', 'reset']),
  language: mailLanguage,
})

/** Mails a link to an account's address. The answer, and when it comes, are the same where there is no such account. */
export const POST = mutation(
  { schema: wish, limitBytes: 2_048, access: 'anyone' },
  async ({ email, purpose, language }, _caller, request) => {
    const limited = await limitAttempt(request)
    if (limited !== null) return limited
    if (!canMailLinks()) return { status: 404, code: 'no_mail' }
    afterAnswer(async () => {
      const user = await database().user.findUnique({ where: { email }, select: { id: true } })
      if (user !== null) await mailLink(database(), { userId: user.id, email }, purpose, language)
    })
    return { status: 200, body: {} }
  },
)
