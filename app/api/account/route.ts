import { z } from 'zod'
import { accountOf, createAccount, emailAddress } from '#server/account'
import { afterAnswer, canMailLinks, mailLanguage, mailLink } from '#server/account-mail'
import { refusalFor } from '#server/account-refusal'
import { outsideProviders } from '#server/auth'
import { database } from '#server/db'
import { mutation, reading } from '#server/route'
import { reportSecurity } from '#server/security-log'
import { limitSignUp } from '#server/shared-limit'

/** Who is signed in, and how they get in; null for everybody else. What the server can do is the same for all. */
export const GET = reading(async (caller) => {
  const server = { providers: outsideProviders(), hasMail: canMailLinks() }
  const held = caller === null ? null : await accountOf(database(), caller.learnerId)
  const account = caller === null ? null : { learnerId: caller.learnerId, email: held?.email ?? null }
  return { status: 200, body: { account, access: held?.access ?? null, ...server } }
})

const newAccount = z.strictObject({
  email: emailAddress,
  password: z.string().max(2_048),
  language: mailLanguage.default('zh'),
})

/** Signs up, and mails a link that proves the address. The session is opened by signing in afterwards. */
export const POST = mutation(
  { schema: newAccount, limitBytes: 8_192, access: 'anyone' },
  async ({ email, password, language }, _caller, request) => {
    const refusal = await limitSignUp(request)
    if (refusal !== null) return refusal
    const made = await createAccount(database(), email, password)
    if (!('learnerId' in made)) return refusalFor(made)
    reportSecurity('account made', made.learnerId)
    afterAnswer(() => mailLink(database(), { userId: made.learnerId, email }, 'address', language))
    return { status: 201, body: made }
  },
)
