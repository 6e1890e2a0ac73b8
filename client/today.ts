import { type Relief, reliefOn } from '#core/review/relief'
import type { Settings } from '#core/settings'
import { type DayRule, startOfStudyDayMs, studyDayOf } from '#core/study-day'
import { deviceTimeZone, nowMs } from './clock'

/** Where and when the learner's days turn: the zone they chose, or the device's. */
export const dayRuleOf = (settings: Settings): DayRule => ({
  timeZone: settings.timeZone ?? deviceTimeZone(),
  rolloverHour: settings.rolloverHour,
})

/** The learner's study day now. */
export const todayOf = (settings: Settings): number => studyDayOf(nowMs(), dayRuleOf(settings))

export const startOfTodayMs = (settings: Settings): number => {
  const rule = dayRuleOf(settings)
  return startOfStudyDayMs(studyDayOf(nowMs(), rule), rule)
}

/** What the learner does about a backlog today; null for nothing. */
export const reliefToday = (settings: Settings): Relief | null =>
  reliefOn(todayOf(settings), settings.backlogRelief)
