import { z } from 'zod'
import { emailOf } from '#server/account'
import { resetPassword } from '#server/account-change'
import { afterAnswer, mailLanguage, mailNews } from '#server/account-mail'
import { refusalFor } from '#server/account-refusal'
import { accountToken } from '#server/account-token'
import { cookiesIn } from '#server/cookies'
import { database } from '#server/db'
import { knownDevice } from '#server/known-device'
import { mutation } from '#server/route'
import { clearWrongs } from '#server/sign-in-lock'

const reset = z.strictObject({ token: accountToken, password: z.string().max(2_048), language: mailLanguage })

/** They were guesses at a password that is gone: here, and wherever the account is not known. */
async function forgetGuesses(account: string, request: Request): Promise<void> {
  const device = knownDevice(cookiesIn(request.headers), account)
  for (const each of new Set([null, device])) await clearWrongs(database(), { account, device: each })
}

/** Follows a link that sets a new password. Every sign-in ends, and none begins. */
export const POST = mutation(
  { schema: reset, limitBytes: 8_192, access: 'anyone' },
  async ({ token, password, language }, _caller, request) => {
    const outcome = await resetPassword(database(), token, password)
    if ('code' in outcome) return refusalFor(outcome)
    const email = await emailOf(database(), outcome.userId)
    if (email !== null) await forgetGuesses(email, request)
    afterAnswer(() => mailNews(email, 'passwordChanged', language))
    return { status: 200, body: {} }
  },
)
