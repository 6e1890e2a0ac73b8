import { type CardState, UNSEEN_CARD } from '../card-state'
import type { StudyCard } from '../deck/study-card'
import type { TermId } from '../deck/term'
import { isDueBy } from '../review/due-day'
import type { Relief } from '../review/relief'
import { recallOf } from '../review/review-order'
import type { Progress } from '../schedule/progress'
import { firstReviewsOfCard } from './first-reviews'

/** How well a term is known on a day, as far as its cards tell. */
export type TermStanding = {
  /** Mean expected recall of its cards that were begun; 0 when none was. */
  readonly recall: number
  /** `strong`: begun, and each begun card holds for three weeks or more. */
  readonly level: 'new' | 'learning' | 'strong'
  /** Cards due by that day. */
  readonly dueCount: number
  /** A card of it was forgotten at its latest review. */
  readonly isForgotten: boolean
}

export type TermStandings = ReadonlyMap<TermId, TermStanding>

/** From this stability on a card is mature, as in scheduling elsewhere. Source: Anki's manual, "mature". */
const STRONG_DAYS = 21

/** Of a term no card of which was begun, or that has none yet. */
export const NEW_TERM: TermStanding = { recall: 0, level: 'new', dueCount: 0, isForgotten: false }

export type Situation = {
  readonly cards: readonly StudyCard[]
  readonly stateOf: (cardId: string) => CardState | undefined
  /** A study day: today, or one to come if nothing is reviewed until then. */
  readonly day: number
  /** What is done about a backlog today, if anything. */
  readonly relief?: Relief | null
}

/** The standing of every term that has a card. */
export function termStandings({ cards, stateOf, day, relief = null }: Situation): TermStandings {
  const begun = new Map<TermId, Begun[]>()
  const standings = new Map<TermId, TermStanding>()
  for (const { id, termId } of cards) {
    standings.set(termId, NEW_TERM)
    const state = stateOf(id) ?? UNSEEN_CARD
    if (isBegun(state)) begun.set(termId, [...(begun.get(termId) ?? []), state])
  }
  for (const [termId, states] of begun) standings.set(termId, standingOf(states, day, relief))
  return standings
}

type Begun = CardState & { readonly progress: Progress }
const isBegun = (state: CardState): state is Begun => state.progress !== null

const standingOf = (states: readonly Begun[], day: number, relief: Relief | null): TermStanding => ({
  recall: states.reduce((sum, state) => sum + recallOf(state, day), 0) / states.length,
  level: states.every(({ progress }) => progress.memory.stabilityDays >= STRONG_DAYS) ? 'strong' : 'learning',
  dueCount: states.filter((state) => isDueBy(state, day, relief)).length,
  isForgotten: states.some((state) => firstReviewsOfCard(state).at(-1)?.isRemembered === false),
})

/** What the terms of a branch come to. */
export type BranchStanding = {
  readonly termCount: number
  /** Mean over all terms, new ones counting as 0. */
  readonly recall: number
  readonly levels: Readonly<Record<TermStanding['level'], number>>
  readonly dueCount: number
}

export function branchStanding(termIds: Iterable<TermId>, standings: TermStandings): BranchStanding {
  const terms = [...termIds].map((id) => standings.get(id) ?? NEW_TERM)
  const levels = { new: 0, learning: 0, strong: 0 }
  for (const { level } of terms) levels[level]++
  return {
    termCount: terms.length,
    recall: terms.reduce((sum, { recall }) => sum + recall, 0) / Math.max(1, terms.length),
    levels,
    dueCount: terms.reduce((sum, { dueCount }) => sum + dueCount, 0),
  }
}
