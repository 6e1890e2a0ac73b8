import { type LastGrade, scheduler } from '../card-state'
import { GRADES, type Grade } from '../event'
import { type Moment, type Progress, type Standing, progressAfter } from './progress'

/** What a grade did, or would do, with the numbers that its interval comes from. */
export type Reason = {
  readonly grade: Grade
  readonly after: Progress
  /** Study days since the grade before; null for a first grade. */
  readonly elapsedDays: number | null
  /** Share of recall that was expected just before it; null for a first grade. */
  readonly recall: number | null
  /** Null for a first grade. */
  readonly stabilityBeforeDays: number | null
  readonly desiredRetention: number
  /** Days until recall has fallen to the target, unrounded; null in a step, which is minutes away. */
  readonly aimedDays: number | null
  /** Days that rounding, fuzz and the order of the grades put on top of the aim, or took away; 0 in a step. */
  readonly shiftDays: number
}

/** Why a grade gives the interval it gives: the very numbers that are stored, taken apart. */
export function reasonOf({ before, grade, moment }: LastGrade): Reason {
  const after = progressAfter(scheduler, before, grade, moment)
  const aimedDays =
    after.phase === 'review' ? scheduler.intervalDays(after.memory, moment.desiredRetention) : null
  return {
    grade,
    after,
    ...stateBefore(before, moment),
    desiredRetention: moment.desiredRetention,
    aimedDays,
    shiftDays: aimedDays === null ? 0 : after.intervalDays - aimedDays,
  }
}

type Before = Pick<Reason, 'elapsedDays' | 'recall' | 'stabilityBeforeDays'>

function stateBefore(before: Standing | null, moment: Moment): Before {
  if (before === null) return { elapsedDays: null, recall: null, stabilityBeforeDays: null }
  const elapsedDays = Math.max(0, moment.day - before.lastDay)
  return {
    elapsedDays,
    recall: scheduler.retrievability(before.memory, elapsedDays),
    stabilityBeforeDays: before.memory.stabilityDays,
  }
}

/** What each grade would give at a moment, from again to easy. */
export const choicesAt = (before: Standing | null, moment: Moment): readonly Reason[] =>
  GRADES.map((grade) => reasonOf({ before, grade, moment }))

/** Days to wait for another target, with the memory as it is; unrounded. */
export const daysForTarget = ({ after }: Reason, desiredRetention: number): number =>
  scheduler.intervalDays(after.memory, desiredRetention)

/**
 * The first reviews of a card that is always answered on its day, for an example whose numbers are the real ones. The
 * steps of the first day are left out; fuzz lands in the middle of its range.
 */
export function exampleReviews(grades: readonly Grade[], desiredRetention: number): readonly Reason[] {
  const rule = { timeZone: 'UTC', rolloverHour: 0 }
  const momentOn = (day: number): Moment => ({
    atMs: day * 86_400_000,
    day,
    rule,
    desiredRetention,
    pick: 0.5,
  })
  const reviews: Reason[] = []
  let before = reasonOf({ before: null, grade: 'good', moment: momentOn(0) }).after
  for (const grade of ['good' as const, ...grades]) {
    const day = 'day' in before.due ? before.due.day : before.lastDay
    const reason = reasonOf({ before, grade, moment: momentOn(day) })
    reviews.push(reason)
    before = reason.after
  }
  return reviews
}
