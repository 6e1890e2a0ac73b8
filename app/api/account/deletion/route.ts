import { z } from 'zod'
import { database } from '#server/db'
import { deleteLearner } from '#server/deleted-learners'
import { mutation } from '#server/route'
import { isFresh } from '#server/sign-in'

/** Deletes the account of whoever asks, for good. Only with a fresh sign-in: an open page is not enough. */
export const POST = mutation(
  { schema: z.strictObject({}), limitBytes: 1_024, access: 'learner' },
  async (_nothing, { learnerId, signInId }) => {
    if (!(await isFresh(database(), signInId))) return { status: 403, code: 'sign_in_again' }
    await deleteLearner(database(), learnerId)
    return { status: 200, body: {} }
  },
)
