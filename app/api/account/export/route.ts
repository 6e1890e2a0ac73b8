import { z } from 'zod'
import { accountExport } from '#server/account-export'
import { database } from '#server/db'
import { mutation } from '#server/route'
import { SharedLimiter, limitShared } from '#server/shared-limit'
import { isFresh } from '#server/sign-in'
import { streamOf } from '#server/streamed-text'

const exportsByLearner = new SharedLimiter('export', { burst: 3, refillMs: 86_400_000 })

/** All that the server holds of the learner, as one file. Only with a fresh sign-in, and three times a day. */
export const POST = mutation(
  { schema: z.strictObject({}), limitBytes: 1_024, access: 'learner' },
  async (_nothing, { learnerId, signInId }) => {
    if (!(await isFresh(database(), signInId))) return { status: 403, code: 'sign_in_again' }
    const limited = await limitShared(exportsByLearner, learnerId)
    if (limited !== null) return limited
    return new Response(streamOf(accountExport(database(), learnerId)), {
      headers: { 'content-type': 'application/json', 'cache-control': 'private, no-store' },
    })
  },
)
