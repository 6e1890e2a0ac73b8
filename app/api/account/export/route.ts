import { z } from 'zod'
import { accountExport } from '#server/account-export'
import { database } from '#server/db'
import { mutation } from '#server/route'
import { reportSecurity } from '#server/security-log'
import { SharedLimiter, limitShared } from '#server/shared-limit'
import { streamOf } from '#server/streamed-text'

const exportsByLearner = new SharedLimiter('export', { burst: 3, refillMs: 86_400_000 })

/** All that the server holds of the learner, as one file. Only with a fresh sign-in, and three times a day. */
export const POST = mutation(
  { schema: z.strictObject({}), limitBytes: 1_024, access: 'fresh' },
  async (_nothing, { learnerId }) => {
    const limited = await limitShared(exportsByLearner, learnerId)
    if (limited !== null) return limited
    reportSecurity('account exported', learnerId)
    return new Response(streamOf(accountExport(database(), learnerId)), {
      headers: {
        'content-type': 'application/json',
        'content-disposition': 'attachment; filename="warmup.json"',
        'cache-control': 'private, no-store',
      },
    })
  },
)
