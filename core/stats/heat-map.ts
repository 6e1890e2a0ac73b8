import type { StudyDays } from './study-days'
import { mondayOf } from './week'

export type HeatDay = {
  readonly day: number
  readonly cardCount: number
  readonly level: 0 | 1 | 2 | 3 | 4
}

/** Seven days from Monday on; null for those that are yet to come. */
export type HeatWeek = { readonly monday: number; readonly days: readonly (HeatDay | null)[] }

const WEEKS = 53

/** From how many cards a day has level 1, 2, 3, 4: a set is twenty. Fixed, so that a shade means the same to everyone. */
export const HEAT_FROM = [1, 10, 20, 40] as const

/** The weeks of a year, the oldest first, up to the one that today lies in. */
export const heatMapOf = (days: StudyDays, today: number): readonly HeatWeek[] =>
  Array.from({ length: WEEKS }, (_, index) => {
    const monday = mondayOf(today) - 7 * (WEEKS - 1 - index)
    const week = Array.from({ length: 7 }, (__, weekday) => monday + weekday)
    return { monday, days: week.map((day) => (day > today ? null : heatDayOf(days, day))) }
  })

function heatDayOf(days: StudyDays, day: number): HeatDay {
  const cardCount = days.get(day)?.cardCount ?? 0
  return { day, cardCount, level: HEAT_FROM.filter((from) => cardCount >= from).length as HeatDay['level'] }
}
