import { type Event, correctedMsOf } from './event'
import type { StudyState } from './replay'
import { startOfStudyDayMs, studyDayOf } from './study-day'

/** What is remembered of a learner's reminders beside their choice; all in Unix milliseconds. */
export type ReminderHistory = {
  readonly sentAtMs: number | null
  /** Reminders in a row, the last one apart, after which no review came. */
  readonly ignoredCount: number
  readonly stoppedAtMs: number | null
}

const MOST_IGNORED = 3
/** A reminder that could not go out in time is left out: late in the evening it would disturb. */
const GRACE_MS = 15 * 60_000

const ruleOf = (hour: number, timeZone: string) => ({ timeZone, rolloverHour: hour })

/** The next instant, after the given one, at which it is that hour where the learner is. */
export function nextReminderMs(hour: number, timeZone: string, afterMs: number): number {
  const rule = ruleOf(hour, timeZone)
  return startOfStudyDayMs(studyDayOf(afterMs, rule) + 1, rule)
}

/** Whether the hour has struck a moment ago. The zone may be another than when the look was planned. */
export function isReminderTime(hour: number, timeZone: string, nowMs: number): boolean {
  const rule = ruleOf(hour, timeZone)
  return nowMs - startOfStudyDayMs(studyDayOf(nowMs, rule), rule) <= GRACE_MS
}

/** When the learner last chose an hour, or none; null when never. */
export function reminderChosenMs(settings: StudyState['settings']): number | null {
  const last = settings.at('reminderHour')?.events.at(-1)
  return last === undefined ? null : correctedMsOf(last)
}

/** The time of the newest grade of a log; null without one. */
export function lastGradeMs(events: readonly Event[]): number | null {
  let last: number | null = null
  for (const event of events)
    if (event.kind === 'card.graded') last = Math.max(last ?? 0, correctedMsOf(event))
  return last
}

/** Stopped, by itself or by the link in a mail, and not chosen anew since. */
export const isReminderStopped = (stoppedAtMs: number | null, chosenMs: number | null): boolean =>
  stoppedAtMs !== null && (chosenMs === null || chosenMs <= stoppedAtMs)

/** Reminders in a row that were ignored, the last one included. A review or a new choice of the hour begins anew. */
export function ignoredRemindersOf(
  { sentAtMs, ignoredCount }: ReminderHistory,
  reviewedMs: number | null,
  chosenMs: number | null,
): number {
  if (sentAtMs === null) return 0
  return Math.max(reviewedMs ?? 0, chosenMs ?? 0) > sentAtMs ? 0 : ignoredCount + 1
}

/** Nobody is reminded a fourth time who did not come for three. */
export const isEnough = (ignoredCount: number): boolean => ignoredCount >= MOST_IGNORED
