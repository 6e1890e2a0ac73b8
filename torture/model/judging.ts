import type { EventLog } from '#core/sync/event-log'
import { judgeOffers } from '#server/offered-events'

/** The log as the route has it: what is no event is refused before it. */
export const judging = (log: EventLog): EventLog => ({
  async answer(request) {
    const { offers, refused } = judgeOffers(request.events)
    const answer = await log.answer({ ...request, events: offers })
    return { ...answer, refused: [...refused, ...answer.refused] }
  },
})
