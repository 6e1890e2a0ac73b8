import type { StudyDays } from './study-days'

/** A day of this week. A day that passed without study is neither good nor bad: it is `free`. */
export type WeekDay = { readonly day: number; readonly mark: 'studied' | 'today' | 'free' | 'ahead' }

/** 0 is Monday. Day 0 of study days, the first of 1970, was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

export const mondayOf = (day: number): number => day - weekdayOf(day)

/** The seven days of the week that today lies in, Monday first. */
export const weekOf = (days: StudyDays, today: number): readonly WeekDay[] =>
  Array.from({ length: 7 }, (_, index) => {
    const day = mondayOf(today) + index
    return { day, mark: markOf(days, day, today) }
  })

function markOf(days: StudyDays, day: number, today: number): WeekDay['mark'] {
  if (days.has(day)) return 'studied'
  if (day === today) return 'today'
  return day < today ? 'free' : 'ahead'
}
