import type { Grade } from '../event'
import { type DayRule, studyDayOf } from '../study-day'
import { wholeDays } from './interval'
import type { Memory, Scheduler } from './scheduler'

/** A step is due at an instant, a review on a study day. */
export type Due = { readonly atMs: number } | { readonly day: number }

export type Phase = 'learning' | 'review' | 'relearning'

/** What the grades of a card say about memory and place; enough to go on from. */
export type Standing = {
  readonly phase: Phase
  /** Index of the current step; 0 in review. */
  readonly step: number
  readonly memory: Memory
  readonly gradeCount: number
  /** Failures at least one study day after the grade before. */
  readonly lapseCount: number
  readonly firstDay: number
  readonly lastDay: number
}

/** Where a card that has been graded stands, and when it comes back. */
export type Progress = Standing & {
  readonly lastGradedMs: number
  /** Days from the last grade to the day it is due; 0 in steps. */
  readonly intervalDays: number
  readonly due: Due
}

/** When a grade was given, and what its interval is aimed at. */
export type Moment = {
  readonly atMs: number
  readonly day: number
  readonly rule: DayRule
  readonly desiredRetention: number
  /** Position in the fuzz range, in [0, 1). */
  readonly pick: number
}

const STEP_MINUTES = { learning: [1, 10], relearning: [10] } as const

/** A grade either moves a card among its steps or sends it into review, where there are none. */
type Place = Pick<Standing, 'phase' | 'step'>

const NEW: Place = { phase: 'learning', step: 0 }
const IN_REVIEW: Place = { phase: 'review', step: 0 }

/** Standing after one grade; `before` is null for a first one. A clock that ran backwards counts as no time. */
export function standingAfter(
  scheduler: Scheduler,
  before: Standing | null,
  grade: Grade,
  day: number,
): Standing {
  if (before === null) {
    const { phase, step } = placeAfter(NEW, grade)
    const memory = scheduler.next(null, grade, 0)
    return { phase, step, memory, gradeCount: 1, lapseCount: 0, firstDay: day, lastDay: day }
  }
  const elapsedDays = elapsedDaysSince(before, day)
  const { phase, step } = placeAfter(before, grade)
  return {
    phase,
    step,
    memory: scheduler.next(before.memory, grade, elapsedDays),
    gradeCount: before.gradeCount + 1,
    lapseCount: before.lapseCount + (grade === 'again' && elapsedDays > 0 ? 1 : 0),
    firstDay: before.firstDay,
    lastDay: day,
  }
}

/** Progress after one grade: the standing, and when the card comes back. */
export function progressAfter(
  scheduler: Scheduler,
  before: Standing | null,
  grade: Grade,
  moment: Moment,
): Progress {
  const standing = standingAfter(scheduler, before, grade, moment.day)
  const choice = { scheduler, before, elapsedDays: elapsedDaysSince(before, moment.day), moment }
  const intervalDays = standing.phase === 'review' ? reviewDays(choice, grade, standing.memory) : 0
  const due =
    standing.phase === 'review'
      ? { day: moment.day + intervalDays }
      : stepDue(standing.phase, standing.step, moment)
  return { ...standing, lastGradedMs: moment.atMs, intervalDays, due }
}

const elapsedDaysSince = (before: Standing | null, day: number): number =>
  before === null ? 0 : Math.max(0, day - before.lastDay)

/** Again: first step. Hard: the same step. Good: the next step or out. Easy: out. */
function placeAfter({ phase, step }: Place, grade: Grade): Place {
  if (phase === 'review') return grade === 'again' ? { phase: 'relearning', step: 0 } : IN_REVIEW
  if (grade === 'again') return { phase, step: 0 }
  if (grade === 'hard') return { phase, step }
  return grade === 'good' && step + 1 < STEP_MINUTES[phase].length ? { phase, step: step + 1 } : IN_REVIEW
}

/** A step that would cross the rollover waits for the start of the next study day. */
function stepDue(phase: 'learning' | 'relearning', step: number, moment: Moment): Due {
  const atMs = moment.atMs + (STEP_MINUTES[phase][step] ?? 0) * 60_000
  return studyDayOf(atMs, moment.rule) === moment.day ? { atMs } : { day: moment.day + 1 }
}

type Choice = {
  readonly scheduler: Scheduler
  readonly before: Standing | null
  readonly elapsedDays: number
  readonly moment: Moment
}

const LOWER = { again: null, hard: null, good: 'hard', easy: 'good' } as const satisfies Record<
  Grade,
  Grade | null
>

/** Whole days until the next review: at least a day, and a day more than the grade below would give. */
function reviewDays(choice: Choice, grade: Grade, memory: Memory): number {
  const { scheduler, before, elapsedDays, moment } = choice
  const lower = LOWER[grade]
  const atLeastDays =
    lower !== null && placeAfter(before ?? NEW, lower).phase === 'review'
      ? reviewDays(choice, lower, scheduler.next(before?.memory ?? null, lower, elapsedDays)) + 1
      : 1
  return wholeDays(
    scheduler.intervalDays(memory, moment.desiredRetention),
    moment.pick,
    elapsedDays,
    atLeastDays,
  )
}
