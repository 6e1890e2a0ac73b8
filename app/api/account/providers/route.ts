import { z } from 'zod'
import { database } from '#server/db'
import { unlink } from '#server/outside-account'
import { mutation } from '#server/route'
import { isFresh } from '#server/sign-in'

const unlinking = z.strictObject({ unlink: z.enum(['github', 'google']) })

/** Takes a provider's way into the learner's account away, with a fresh sign-in, and never the last way. */
export const POST = mutation(
  { schema: unlinking, limitBytes: 1_024, access: 'learner' },
  async ({ unlink: provider }, { learnerId, signInId }) => {
    if (!(await isFresh(database(), signInId))) return { status: 403, code: 'sign_in_again' }
    const isDone = await unlink(database(), learnerId, provider)
    return isDone ? { status: 200, body: {} } : { status: 409, code: 'last_way_in' }
  },
)
