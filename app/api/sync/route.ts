import type { z } from 'zod'
import { EVENTS_PER_REQUEST, PROTO } from '#core/sync/event-log'
import { syncRequest } from '#core/event.schema'
import type { SignedIn } from '#server/auth'
import { database } from '#server/db'
import { isDeleted } from '#server/deleted-learners'
import { learnerOf } from '#server/learner'
import { judgeOffers } from '#server/offered-events'
import { type Refusal, type Reply, mutation } from '#server/route'

type Input = z.infer<typeof syncRequest>

/**
 * Takes what the log lacks and gives what follows the cursor: docs/protocol.md. A device of a deleted account is told so
 * by the learner it names: its session went with the account.
 */
export const POST = mutation(
  { schema: syncRequest, limitBytes: 1_048_576, needsDigest: true, access: 'anyone' },
  async (request, caller) => {
    const refusal = refusalOf(request)
    if (refusal !== null) return refusal
    if (caller?.learnerId === request.learnerId) return answerTo(request, caller)
    if (await isDeleted(database(), request.learnerId)) return DELETED
    return caller === null ? { status: 401, code: 'signed_out' } : { status: 409, code: 'other_learner' }
  },
)

const DELETED: Refusal = { status: 410, code: 'account_deleted' }

function refusalOf({ proto, events }: Input): Refusal | null {
  if (proto < PROTO) return { status: 426, code: 'protocol_too_old' }
  if (proto > PROTO) return { status: 400, code: 'protocol_unknown' }
  return events.length > EVENTS_PER_REQUEST ? { status: 413, code: 'too_many_events' } : null
}

async function answerTo({ nonce, ...request }: Input, caller: SignedIn): Promise<Reply> {
  const { offers, refused } = judgeOffers(request.events)
  try {
    const answer = await learnerOf(caller).eventLog.answer({ ...request, events: offers })
    return { status: 200, body: { ...answer, refused: [...refused, ...answer.refused], nonce } }
  } catch (error) {
    if (await isDeleted(database(), caller.learnerId)) return DELETED // meanwhile
    throw error
  }
}
