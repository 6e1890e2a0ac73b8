import { z } from 'zod'
import { database } from '#server/db'
import { deleteLearner } from '#server/deleted-learners'
import { mutation } from '#server/route'
import { reportSecurity } from '#server/security-log'

/** Deletes the account of whoever asks, for good. Only with a fresh sign-in: an open page is not enough. */
export const POST = mutation(
  { schema: z.strictObject({}), limitBytes: 1_024, access: 'fresh' },
  async (_nothing, { learnerId }) => {
    await deleteLearner(database(), learnerId)
    reportSecurity('account deleted', learnerId)
    return { status: 200, body: {} }
  },
)
