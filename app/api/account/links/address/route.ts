import { z } from 'zod'
import { proveAddress } from '#server/account-change'
import { afterAnswer, mailLanguage, mailNews } from '#server/account-mail'
import { refusalFor } from '#server/account-refusal'
import { accountToken } from '#server/account-token'
import { database } from '#server/db'
import { mutation } from '#server/route'
import { reportSecurity } from '#server/security-log'

const proof = z.strictObject({ token: accountToken, language: mailLanguage })

/** Follows a link that proves an address; an address that is left behind is told. */
export const POST = mutation(
  { schema: proof, limitBytes: 1_024, access: 'learner' },
  async ({ token, language }, { learnerId }) => {
    const proved = await proveAddress(database(), learnerId, token)
    if ('code' in proved) return refusalFor(proved)
    const { oldEmail, email } = proved
    if (oldEmail !== email) {
      reportSecurity('address changed', learnerId)
      afterAnswer(() => mailNews(oldEmail, { addressChangedTo: email }, language))
    }
    return { status: 200, body: {} }
  },
)
