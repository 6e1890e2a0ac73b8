import type { Settings } from '../settings'

type Setting = Pick<Settings, 'moreNew'>

/** How many new cards beyond the daily number the learner asked for on a study day. */
export function moreNewOn({ moreNew }: Setting, day: number): number {
  const [askedOn, count] = moreNew.split(':').map(Number)
  return askedOn === day ? (count ?? 0) : 0
}

/** The setting once so many more are asked for today; what was asked for on another day is over. */
export const withMoreNew = (settings: Setting, day: number, count: number): string =>
  `${day}:${moreNewOn(settings, day) + count}`
