import { nowMs } from '#client/clock'
import { dayRuleOf } from '#client/today'
import { scheduler } from '#core/card-state'
import type { Action, Attempt, Decision, Grade } from '#core/event'
import { pickOf } from '#core/schedule/interval'
import { type Preview, previewGrades } from '#core/schedule/preview'
import type { Moment, Progress } from '#core/schedule/progress'
import type { Settings } from '#core/settings'
import { startOfStudyDayMs, studyDayOf } from '#core/study-day'

/** What the four grades of a card would do, fixed at the moment of reveal. */
export type Offer = {
  readonly cardId: string
  /** Practice changes no memory and no due day. */
  readonly mode: 'review' | 'cram'
  readonly moment: Moment
  readonly preview: Preview
}

/** Computes the four outcomes once; the one that is chosen is stored with what it was computed from. */
export function offerGrades(
  cardId: string,
  progress: Progress | null,
  settings: Settings,
  mode: Decision['mode'] = 'review',
): Offer {
  const rule = dayRuleOf(settings)
  const atMs = nowMs()
  const moment: Moment = {
    atMs,
    day: studyDayOf(atMs, rule),
    rule,
    desiredRetention: Math.round(settings.desiredRetention * 1000) / 1000,
    pick: pickOf(cardId, progress?.gradeCount ?? 0),
  }
  return {
    cardId,
    mode: mode === 'cram' ? mode : 'review',
    moment,
    preview: previewGrades(scheduler, progress, moment),
  }
}

const LONGEST_THOUGHT_MS = 60_000

/** The event's action for one of the offered grades, with what was answered before. */
export const gradeAction = (
  { cardId, mode, moment }: Offer,
  grade: Grade,
  thinkingMs: number,
  attempt?: Attempt,
): Action => ({
  kind: 'card.graded',
  body: {
    cardId,
    grade,
    thinkingMs: Math.round(Math.min(LONGEST_THOUGHT_MS, Math.max(0, thinkingMs))),
    decision: {
      mode,
      weightsId: scheduler.weights.id,
      desiredRetention: moment.desiredRetention,
      pick: moment.pick,
      rolloverHour: moment.rule.rolloverHour,
    },
    ...(attempt && { attempt }),
  },
})

/** Milliseconds from the offer to the day or instant on which the card would come back. */
export function waitMsOf({ moment, preview }: Offer, grade: Grade): number {
  const { due } = preview[grade]
  if ('atMs' in due) return due.atMs - moment.atMs
  const isTomorrowByStep = preview[grade].intervalDays === 0
  return isTomorrowByStep
    ? startOfStudyDayMs(due.day, moment.rule) - moment.atMs
    : preview[grade].intervalDays * 86_400_000
}
