import { z } from 'zod'
import { database } from '#server/db'
import { unlink } from '#server/outside-account'
import { mutation } from '#server/route'

const unlinking = z.strictObject({ unlink: z.enum(['github', 'google']) })

/** Takes a provider's way into the learner's account away, with a fresh sign-in, and never the last way. */
export const POST = mutation(
  { schema: unlinking, limitBytes: 1_024, access: 'fresh' },
  async ({ unlink: provider }, { learnerId }) => {
    const isDone = await unlink(database(), learnerId, provider)
    return isDone ? { status: 200, body: {} } : { status: 409, code: 'last_way_in' }
  },
)
