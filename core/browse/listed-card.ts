import { type CardState, UNSEEN_CARD } from '../card-state'
import { LEECH_LAPSES } from '../review/leech'
import { askedFromDay, isDueBy } from '../review/due-day'
import type { Relief } from '../review/relief'
import type { Due } from '../schedule/progress'

export const STANDINGS = ['new', 'learning', 'due', 'aside', 'later', 'suspended'] as const
/** Where a card stands today; a suspended one is nothing else, one that a relief holds back is not due. */
export type Standing = (typeof STANDINGS)[number]

/** What a list says of a card. */
export type CardStanding = {
  readonly standing: Standing
  /** Null for a new card. */
  readonly due: Due | null
  /** The study day from which it may be asked; null for a new card. */
  readonly askedFrom: number | null
  readonly lapseCount: number
  readonly isLeech: boolean
  /** Hidden until the next study day. */
  readonly isBuried: boolean
}

/** `day` is today's study day, `relief` what is done about a backlog on it. */
export function cardStanding(
  state: CardState = UNSEEN_CARD,
  day: number,
  relief: Relief | null = null,
): CardStanding {
  const { progress, buriedOn } = state
  const lapseCount = progress?.lapseCount ?? 0
  return {
    standing: standingOf(state, day, relief),
    due: progress?.due ?? null,
    askedFrom: askedFromDay(state, relief),
    lapseCount,
    isLeech: lapseCount >= LEECH_LAPSES,
    isBuried: buriedOn === day,
  }
}

function standingOf(state: CardState, day: number, relief: Relief | null): Standing {
  const { progress, suspended } = state
  if (suspended) return 'suspended'
  if (progress === null) return 'new'
  if (isHeldBack(state, day, relief)) return 'aside'
  if ('atMs' in progress.due) return 'learning'
  return isDueBy(state, day, relief) ? 'due' : 'later'
}

const isHeldBack = (state: CardState, day: number, relief: Relief | null): boolean =>
  (askedFromDay(state, null) ?? Infinity) <= day && (askedFromDay(state, relief) ?? 0) > day
