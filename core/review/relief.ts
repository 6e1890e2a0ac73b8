import type { CardState } from '../card-state'
import { recallOf } from './review-order'

/** What a learner chose to do about a backlog. Nothing moves a due day: cards are left out of the queue, for a time. */
export type Relief = {
  /** Worked off little by little; nothing at all until a day; the least remembered left out until a day. */
  readonly kind: 'spread' | 'pause' | 'aside'
  /** Cards due by this study day are the backlog. What falls due later comes as usual, except in a pause. */
  readonly sinceDay: number
  /** The study day on which all of it is over. */
  readonly untilDay: number
  /** `spread`: cards in the backlog when it was chosen; `aside`: expected recall in percent below which a card waits. */
  readonly amount: number
}

export const reliefText = ({ kind, sinceDay, untilDay, amount }: Relief): string =>
  [kind, sinceDay, untilDay, amount].join(':')

/** The relief of a setting such as `spread:20781:20788:143`, while it lasts; null when there is none or it is over. */
export function reliefOn(day: number, text: string): Relief | null {
  const [kind, ...numbers] = text.split(':')
  const [sinceDay = 0, untilDay = 0, amount = 0] = numbers.map(Number)
  return day < untilDay && sinceDay < untilDay
    ? { kind: kind as Relief['kind'], sinceDay, untilDay, amount }
    : null
}

/**
 * Those of `able`, the cards that could be asked today, which a relief leaves; `due` is all that is due. Of a spread backlog
 * so many are left that it ends on its day: what was not done yesterday is among them, what was done twice is not asked.
 */
export function relieved<Entry extends { readonly state: CardState }>(
  due: readonly Entry[],
  able: readonly Entry[],
  relief: Relief | null,
  day: number,
): readonly Entry[] {
  if (relief === null) return able
  if (relief.kind !== 'spread') return able.filter(({ state }) => heldUntilDay(state, relief) === null)
  const { sinceDay, untilDay, amount } = relief
  const laterCount = Math.floor((amount * (untilDay - day - 1)) / (untilDay - sinceDay))
  let room = due.filter(({ state }) => isOfBacklog(state, relief)).length - laterCount
  return able.filter(({ state }) => !isOfBacklog(state, relief) || room-- > 0)
}

/** The study day until which a pause, or setting aside, keeps a begun card out of the queue; null where neither does. */
export function heldUntilDay(state: CardState, relief: Relief): number | null {
  const { kind, sinceDay, untilDay, amount } = relief
  const isAside = (): boolean => isOfBacklog(state, relief) && recallOf(state, sinceDay) * 100 < amount
  return kind === 'pause' || (kind === 'aside' && isAside()) ? untilDay : null
}

const isOfBacklog = ({ progress }: CardState, { sinceDay }: Relief): boolean =>
  progress !== null && 'day' in progress.due && progress.due.day <= sinceDay
