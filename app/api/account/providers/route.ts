import { z } from 'zod'
import { database } from '#server/db'
import { unlink } from '#server/outside-account'
import { mutation } from '#server/route'
import { reportSecurity } from '#server/security-log'

const unlinking = z.strictObject({ unlink: z.enum(['github', 'google']) })

/** Takes a provider's way into the learner's account away, with a fresh sign-in, and never the last way. */
export const POST = mutation(
  { schema: unlinking, limitBytes: 1_024, access: 'fresh' },
  async ({ unlink: provider }, { learnerId }) => {
    const isDone = await unlink(database(), learnerId, provider)
    if (!isDone) return { status: 409, code: 'last_way_in' }
    reportSecurity('provider unlinked', learnerId, { provider })
    return { status: 200, body: {} }
  },
)
