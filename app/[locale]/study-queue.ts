import { nowMs } from '#client/clock'
import type { Study } from '#client/study-store'
import { todayOf } from '#client/today'
import { type Queue, buildQueue } from '#core/review/queue'

type Parts = Pick<Study, 'state' | 'cards' | 'settings'>

/** The learner's queue at this moment. */
export function queueOf(study: Parts, previousId: string | null = null): Queue {
  return buildQueue({
    cards: study.cards,
    stateOf: (cardId) => study.state.cards.at(cardId)?.value,
    settings: study.settings,
    nowMs: nowMs(),
    day: todayOf(study.settings),
    previous: previousId === null ? undefined : study.cards.find(({ id }) => id === previousId),
  })
}

const FRESH_MS = 1_000
let counted: { readonly of: Parts; readonly atMs: number; readonly queue: Queue } | null = null

/**
 * The same for those that only count it: the frame, the page and its notices ask one after another, and again on each
 * news of the store. A second old it still is the queue.
 */
export function countedQueueOf({ state, cards, settings }: Parts): Queue {
  const now = nowMs()
  const of = counted?.of
  const isSame = of?.state === state && of.cards === cards && of.settings === settings
  if (counted === null || !isSame || now - counted.atMs > FRESH_MS)
    counted = { of: { state, cards, settings }, atMs: now, queue: queueOf({ state, cards, settings }) }
  return counted.queue
}
