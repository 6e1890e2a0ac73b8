import { z } from 'zod'
import { emailOf } from '#server/account'
import { resetPassword } from '#server/account-change'
import { afterAnswer, mailLanguage, mailNews } from '#server/account-mail'
import { refusalFor } from '#server/account-refusal'
import { accountToken } from '#server/account-token'
import { database } from '#server/db'
import { mutation } from '#server/route'
import { reportSecurity } from '#server/security-log'
import { clearWrongs } from '#server/sign-in-lock'

const reset = z.strictObject({ token: accountToken, password: z.string().max(2_048), language: mailLanguage })

/** Follows a link that sets a new password. Every sign-in ends, and none begins. */
export const POST = mutation(
  { schema: reset, limitBytes: 8_192, access: 'anyone' },
  async ({ token, password, language }) => {
    const outcome = await resetPassword(database(), token, password)
    if ('code' in outcome) return refusalFor(outcome)
    reportSecurity('password changed', outcome.userId, { way: 'link' })
    const email = await emailOf(database(), outcome.userId)
    // Guesses at a password that is gone; no device knows the new one.
    if (email !== null) await clearWrongs(database(), { account: email, device: null })
    afterAnswer(() => mailNews(email, 'passwordChanged', language))
    return { status: 200, body: {} }
  },
)
