import type { z } from 'zod'
import { EVENTS_PER_REQUEST, PROTO } from '#core/sync/event-log'
import { syncRequest } from '#core/event.schema'
import type { SignedIn } from '#server/auth'
import { database } from '#server/db'
import { isDeleted } from '#server/deleted-learners'
import { learnerOf } from '#server/learner'
import { count } from '#server/metrics'
import { judgeOffers } from '#server/offered-events'
import { type Refusal, type Reply, mutation } from '#server/route'
import { ChunkedLimiter, limitShared } from '#server/shared-limit'

type Input = z.infer<typeof syncRequest>

/** In events, and one for each request. 90 days of 200 reviews are through in two minutes, in step with `Retry-After`. */
const eventsByLearner = new ChunkedLimiter('sync', { burst: 6_000, refillMs: 60_000 }, 1_000)

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

async function answerTo({ nonce, ...request }: Input, caller: SignedIn): Promise<Response | Reply> {
  const limited = await limitShared(eventsByLearner, caller.learnerId, 1 + request.events.length)
  if (limited !== null) return limited
  const { offers, refused } = judgeOffers(request.events)
  try {
    const answer = await learnerOf(caller).eventLog.answer({ ...request, events: offers })
    const allRefused = [...refused, ...answer.refused]
    count('warmup_exchanges_total')
    for (const { code } of allRefused) count('warmup_events_refused_total', { code })
    return { status: 200, body: { ...answer, refused: allRefused, nonce } }
  } catch (error) {
    if (await isDeleted(database(), caller.learnerId)) return DELETED // meanwhile
    throw error
  }
}
