import { EVENTS_PER_REQUEST, PROTO } from '#core/sync/event-log'
import { syncRequest } from '#core/event.schema'
import { learnerOf } from '#server/learner'
import { judgeOffers } from '#server/offered-events'
import { mutation } from '#server/route'

/** Takes what the log lacks and gives what follows the cursor: docs/protocol.md. */
export const POST = mutation(
  { schema: syncRequest, limitBytes: 1_048_576, needsDigest: true, access: 'learner' },
  async (request, caller) => {
    if (request.proto < PROTO) return { status: 426, code: 'protocol_too_old' }
    if (request.proto > PROTO) return { status: 400, code: 'protocol_unknown' }
    if (request.learnerId !== caller.learnerId) return { status: 409, code: 'other_learner' }
    if (request.events.length > EVENTS_PER_REQUEST) return { status: 413, code: 'too_many_events' }
    const { offers, refused } = judgeOffers(request.events)
    const answer = await learnerOf(caller).eventLog.answer({ ...request, events: offers })
    return { status: 200, body: { ...answer, refused: [...refused, ...answer.refused] } }
  },
)
