import { z } from 'zod'
import { database } from '#server/db'
import { LONGEST_ENDPOINT, isPushEndpoint, subscribe, unsubscribe } from '#server/push'
import { mutation } from '#server/route'

const browser = z.strictObject({ endpoint: z.string().max(LONGEST_ENDPOINT) })
const options = { schema: browser, limitBytes: 4_096, access: 'learner' } as const

/** This browser may be woken for the caller. Harmless to repeat. */
export const POST = mutation(options, async ({ endpoint }, { learnerId }) => {
  if (!isPushEndpoint(endpoint)) return { status: 422, code: 'push_service_unknown' }
  await subscribe(database(), learnerId, endpoint)
  return { status: 201, body: {} }
})

/** It may not any more. Harmless to repeat. */
export const DELETE = mutation(options, async ({ endpoint }, { learnerId }) => {
  await unsubscribe(database(), learnerId, endpoint)
  return { status: 200, body: {} }
})
