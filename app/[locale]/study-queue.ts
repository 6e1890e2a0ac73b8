import { nowMs } from '#client/clock'
import type { Study } from '#client/study-store'
import { todayOf } from '#client/today'
import { type Queue, buildQueue } from '#core/review/queue'

/** The learner's queue at this moment. */
export function queueOf(
  study: Pick<Study, 'state' | 'cards' | 'settings'>,
  previousId: string | null = null,
): Queue {
  return buildQueue({
    cards: study.cards,
    stateOf: (cardId) => study.state.cards.at(cardId)?.value,
    settings: study.settings,
    nowMs: nowMs(),
    day: todayOf(study.settings),
    previous: previousId === null ? undefined : study.cards.find(({ id }) => id === previousId),
  })
}
