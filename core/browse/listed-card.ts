import { type CardState, UNSEEN_CARD } from '../card-state'
import { LEECH_LAPSES } from '../review/leech'
import type { Due } from '../schedule/progress'

export const STANDINGS = ['new', 'learning', 'due', 'later', 'suspended'] as const
/** Where a card stands today; a suspended one is nothing else. */
export type Standing = (typeof STANDINGS)[number]

/** What a list says of a card. */
export type CardStanding = {
  readonly standing: Standing
  /** Null for a new card. */
  readonly due: Due | null
  readonly lapseCount: number
  readonly isLeech: boolean
  /** Hidden until the next study day. */
  readonly isBuried: boolean
}

/** `day` is today's study day. */
export function cardStanding(state: CardState | undefined, day: number): CardStanding {
  const { progress, suspended, buriedOn } = state ?? UNSEEN_CARD
  const lapseCount = progress?.lapseCount ?? 0
  return {
    standing: suspended ? 'suspended' : standingOf(progress?.due ?? null, day),
    due: progress?.due ?? null,
    lapseCount,
    isLeech: lapseCount >= LEECH_LAPSES,
    isBuried: buriedOn === day,
  }
}

function standingOf(due: Due | null, day: number): Standing {
  if (due === null) return 'new'
  if ('atMs' in due) return 'learning'
  return due.day <= day ? 'due' : 'later'
}
