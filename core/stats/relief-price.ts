import type { CardState } from '../card-state'
import { isDueBy } from '../review/due-day'
import { type Relief, relieved } from '../review/relief'
import { recallOf } from '../review/review-order'
import type { Situation } from './term-standing'

/** What waiting costs, by the recall curves of the cards: the sum of recall now less recall on the day of each review. */
export type Price = {
  /** Cards that the relief is about. */
  readonly cardCount: number
  /** Cards more that are expected to be forgotten than if all due today were reviewed today. */
  readonly extraForgotten: number
}

/** Reviews due on the day: neither suspended nor buried, none in learning steps. */
export function backlogOf({ cards, stateOf, day }: Situation): readonly CardState[] {
  return cards.flatMap(({ id }) => {
    const state = stateOf(id)
    return state !== undefined && isDue(state, day) ? [state] : []
  })
}

const isDue = (state: CardState, day: number): boolean =>
  isDueBy(state, day, null) && state.progress !== null && 'day' in state.progress.due

const SMALLEST = 100
const DAYS_OF_LOAD = 2

/** Whether a backlog is one that a learner should be offered relief from. */
export const isLargeBacklog = (dueCount: number, reviewsPerDay: number): boolean =>
  dueCount > Math.min(SMALLEST, DAYS_OF_LOAD * reviewsPerDay)

/** Spread over `days` days, the best remembered first, as the queue does it. */
export function spreadPrice(due: readonly CardState[], day: number, days: number): Price {
  const relief: Relief = { kind: 'spread', sinceDay: day, untilDay: day + days, amount: due.length }
  let waiting = due.map((state) => ({ state }))
  let extraForgotten = 0
  for (let today = day; today < day + days; today++) {
    waiting.sort((a, b) => recallOf(b.state, today) - recallOf(a.state, today))
    const done = new Set(relieved(waiting, waiting, relief, today))
    for (const { state } of done) extraForgotten += recallOf(state, day) - recallOf(state, today)
    waiting = waiting.filter((entry) => !done.has(entry))
  }
  return { cardCount: due.length, extraForgotten }
}

/** Nothing reviewed before `untilDay`: what is due now waits, and what falls due meanwhile. */
export function pausePrice(states: Iterable<CardState>, day: number, untilDay: number): Price {
  let [cardCount, extraForgotten] = [0, 0]
  for (const state of states) {
    if (state.progress === null || !isDue(state, untilDay - 1)) continue
    const { due } = state.progress
    const dueDay = 'day' in due ? Math.max(day, due.day) : day
    cardCount++
    extraForgotten += recallOf(state, dueDay) - recallOf(state, untilDay)
  }
  return { cardCount, extraForgotten }
}

/** Those whose expected recall lies under `percent` wait until `untilDay`. */
export function asidePrice(due: readonly CardState[], relief: Relief): Price {
  const { sinceDay, untilDay } = relief
  const entries = due.map((state) => ({ state }))
  const kept = new Set(relieved(entries, entries, relief, sinceDay))
  const waiting = entries.filter((entry) => !kept.has(entry))
  return {
    cardCount: waiting.length,
    extraForgotten: waiting.reduce(
      (sum, { state }) => sum + recallOf(state, sinceDay) - recallOf(state, untilDay),
      0,
    ),
  }
}
