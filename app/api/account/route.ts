import { z } from 'zod'
import { createAccount, emailAddress, emailOf } from '#server/account'
import { outsideProviders } from '#server/auth'
import { database } from '#server/db'
import { mutation, reading } from '#server/route'
import { limitSignUp } from '#server/shared-limit'

/** Who is signed in; null for everybody else. The providers are the same for all. */
export const GET = reading(async (caller) => {
  const account =
    caller === null
      ? null
      : { learnerId: caller.learnerId, email: await emailOf(database(), caller.learnerId) }
  return { status: 200, body: { account, providers: outsideProviders() } }
})

const newAccount = z.strictObject({ email: emailAddress, password: z.string().max(2_048) })

/** Signs up. The session is opened by signing in afterwards. */
export const POST = mutation(
  { schema: newAccount, limitBytes: 8_192, access: 'anyone' },
  async ({ email, password }, _caller, request) => {
    const refusal = await limitSignUp(request)
    if (refusal !== null) return refusal
    const made = await createAccount(database(), email, password)
    if ('learnerId' in made) return { status: 201, body: made }
    return { status: made.code === 'email_taken' ? 409 : 422, code: made.code }
  },
)
