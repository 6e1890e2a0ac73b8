import { z } from 'zod'
import { database } from '#server/db'
import { problem } from '#server/problem'
import { mutation, reading } from '#server/route'
import { reportSecurity } from '#server/security-log'
import { endSignIn, endSignIns, readSignIns } from '#server/sign-in'

/** Where the learner is signed in. */
export const GET = reading(async (caller) => {
  if (caller === null) return problem(401, 'signed_out')
  const rows = await readSignIns(database(), caller.learnerId)
  const signIns = rows.map(({ id, createdAt, lastSeenAt, browser, system }) => ({
    ...{ id, browser, system },
    begunAtMs: createdAt.getTime(),
    lastSeenAtMs: lastSeenAt.getTime(),
    isThis: id === caller.signInId,
  }))
  return { status: 200, body: { signIns } }
})

const ending = z.union([
  z.strictObject({ id: z.string().min(1).max(64) }),
  z.strictObject({ others: z.literal(true) }),
])

/** Ends one of the learner's sign-ins, or all but this one; at once. */
export const POST = mutation(
  { schema: ending, limitBytes: 1_024, access: 'learner' },
  async (which, { learnerId, signInId }) => {
    if ('others' in which) await endSignIns(database(), learnerId, signInId)
    else if (!(await endSignIn(database(), learnerId, which.id))) return { status: 404, code: 'not_found' }
    reportSecurity('sign-ins ended', learnerId)
    return { status: 200, body: {} }
  },
)
