import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GRADES, type Grade } from '../event'
import { startOfStudyDayMs, studyDayOf } from '../study-day'
import golden from './fixtures/fsrs6_core.json'
import { MAX_INTERVAL_DAYS, pickOf, wholeDays } from './interval'
import { previewGrades } from './preview'
import { type Moment, type Progress, progressAfter } from './progress'
import { createScheduler } from './scheduler'
import { DEFAULT_WEIGHTS } from './weights'

const scheduler = createScheduler(DEFAULT_WEIGHTS)
const rule = { timeZone: 'Asia/Shanghai', rolloverHour: 4 }
const NOON_MS = 1_795_492_800_000
const MINUTE_MS = 60_000

const momentAt = (atMs: number, changes: Partial<Moment> = {}): Moment => ({
  atMs,
  day: studyDayOf(atMs, rule),
  rule,
  desiredRetention: 0.9,
  pick: 0.5,
  ...changes,
})

const dueMs = (progress: Progress): number =>
  'atMs' in progress.due ? progress.due.atMs : startOfStudyDayMs(progress.due.day, rule) + 8 * 3_600_000

/** Grades a card each time it falls due. */
const gradeWhenDue = (grades: readonly Grade[], changes: Partial<Moment> = {}): readonly Progress[] => {
  const history: Progress[] = []
  for (const grade of grades) {
    const before = history.at(-1) ?? null
    history.push(
      progressAfter(scheduler, before, grade, momentAt(before === null ? NOON_MS : dueMs(before), changes)),
    )
  }
  return history
}

const fail = (message: string): never => {
  throw new Error(message)
}
const last = (history: readonly Progress[]): Progress => history.at(-1) ?? fail('nothing was graded')

describe('steps', () => {
  test.each([
    { grades: ['again'], phase: 'learning', minutes: 1 },
    { grades: ['hard'], phase: 'learning', minutes: 1 },
    { grades: ['good'], phase: 'learning', minutes: 10 },
    { grades: ['good', 'hard'], phase: 'learning', minutes: 10 },
    { grades: ['good', 'again'], phase: 'learning', minutes: 1 },
    { grades: ['easy', 'again'], phase: 'relearning', minutes: 10 },
    { grades: ['easy', 'again', 'hard'], phase: 'relearning', minutes: 10 },
  ] as const)('$grades leads to $phase, due in $minutes minutes', ({ grades, phase, minutes }) => {
    const progress = last(gradeWhenDue(grades))
    expect(progress.phase).toBe(phase)
    expect(progress.due).toEqual({ atMs: progress.lastGradedMs + minutes * MINUTE_MS })
  })

  test.each([[['good', 'good']], [['easy']], [['easy', 'again', 'good']], [['easy', 'hard']]] as const)(
    '%j leads to review',
    (grades) => expect(last(gradeWhenDue(grades)).phase).toBe('review'),
  )

  test('a step that would cross the rollover is due at the start of the next study day', () => {
    const day = studyDayOf(NOON_MS, rule)
    const late = startOfStudyDayMs(day + 1, rule) - 5 * MINUTE_MS
    expect(progressAfter(scheduler, null, 'again', momentAt(late)).due).toEqual({ atMs: late + MINUTE_MS })
    expect(progressAfter(scheduler, null, 'good', momentAt(late)).due).toEqual({ day: day + 1 })
  })
})

describe('intervals', () => {
  test('the reference history gives the reference intervals before fuzz', () => {
    const { ratings, days } = golden.scheduler_interval_history
    const grades = ratings.map((rating): Grade => (rating === 1 ? 'again' : 'good'))
    let before: Progress | null = null
    const intervals = grades.map((grade) => {
      const atMs =
        before === null
          ? NOON_MS
          : before.intervalDays > 0
            ? before.lastGradedMs + before.intervalDays * 86_400_000
            : dueMs(before)
      const progress = progressAfter(scheduler, before, grade, momentAt(atMs))
      const intervalDays =
        progress.phase === 'review' ? Math.round(scheduler.intervalDays(progress.memory, 0.9)) : 0
      before = { ...progress, intervalDays }
      return intervalDays
    })
    expect(intervals).toEqual(days)
  })

  test('a review is due on a study day, so cards do not creep later in the day', () => {
    expect(last(gradeWhenDue(['good', 'good'])).due).toHaveProperty('day')
  })

  test('no interval exceeds the maximum, whatever the grade', () => {
    expect(wholeDays(1e9, 0.999, 0, 1)).toBe(MAX_INTERVAL_DAYS)
    expect(wholeDays(MAX_INTERVAL_DAYS, 0.999, 0, MAX_INTERVAL_DAYS + 1)).toBe(MAX_INTERVAL_DAYS)
  })

  test('fuzz acts on the real interval and not at all under two and a half days', () => {
    expect([0, 0.5, 0.999].map((pick) => wholeDays(2.4, pick, 0, 1))).toEqual([2, 2, 2])
    const spread = new Set(Array.from({ length: 100 }, (_, index) => wholeDays(30.4, index / 100, 0, 1)))
    expect([...spread].sort((a, b) => a - b)).toEqual([27, 28, 29, 30, 31, 32, 33, 34])
  })

  test('a growing interval is longer than the wait before it', () => {
    expect(wholeDays(8.2, 0, 8, 1)).toBe(9)
    expect(wholeDays(7.9, 0, 8, 1)).toBeLessThan(8)
  })

  test('the draw depends on card and count alone, and numeric ids do not collide', () => {
    expect(pickOf('1000', 6)).not.toBe(pickOf('1001', 5))
    expect(pickOf('loss-focal:say', 3)).toBe(pickOf('loss-focal:say', 3))
    const picks = Array.from({ length: 10_000 }, (_, index) => pickOf(`card-${index}`, 1))
    expect(picks.reduce((sum, pick) => sum + pick, 0) / picks.length).toBeCloseTo(0.5, 1)
    expect(picks.every((pick) => pick >= 0 && pick < 1)).toBe(true)
  })
})

const grades = fc.array(fc.constantFrom(...GRADES), { minLength: 1, maxLength: 25 })
const pick = fc.double({ min: 0, max: 0.999999, noNaN: true })

describe('properties', () => {
  test('better grades never come back earlier, and in review each grade is at least a day after the one below', () => {
    fc.assert(
      fc.property(
        grades,
        pick,
        fc.double({ min: 0.8, max: 0.95, noNaN: true }),
        (history, share, desiredRetention) => {
          const before = last(gradeWhenDue(history, { pick: share, desiredRetention }))
          const moment = momentAt(dueMs(before), { pick: share, desiredRetention })
          const { again, hard, good, easy } = previewGrades(scheduler, before, moment)
          const order = [again, hard, good, easy].map(dueMs)
          expect(order).toEqual([...order].sort((a, b) => a - b))
          if (before.phase !== 'review') return
          expect(good.intervalDays).toBeGreaterThanOrEqual(Math.min(MAX_INTERVAL_DAYS, hard.intervalDays + 1))
          expect(easy.intervalDays).toBeGreaterThanOrEqual(Math.min(MAX_INTERVAL_DAYS, good.intervalDays + 1))
          expect(hard.intervalDays).toBeGreaterThanOrEqual(1)
        },
      ),
    )
  })

  test('what the preview shows is what the grade gives', () => {
    fc.assert(
      fc.property(grades, fc.constantFrom(...GRADES), pick, (history, grade, share) => {
        const before = last(gradeWhenDue(history, { pick: share }))
        const moment = momentAt(dueMs(before), { pick: share })
        expect(previewGrades(scheduler, before, moment)[grade]).toEqual(
          progressAfter(scheduler, before, grade, moment),
        )
      }),
    )
  })

  test('a clock that ran backwards counts as no time, and memory stays within its bounds', () => {
    fc.assert(
      fc.property(
        grades,
        fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 25, maxLength: 25 }),
        (history, jumps) => {
          let atMs = NOON_MS
          let before: Progress | null = null
          history.forEach((grade, index) => {
            atMs += (jumps[index] ?? 0) * 86_400_000
            before = progressAfter(scheduler, before, grade, momentAt(atMs))
            expect(before.memory.stabilityDays).toBeGreaterThanOrEqual(0.001)
            expect(before.memory.stabilityDays).toBeLessThanOrEqual(36_500)
            expect(before.memory.difficulty).toBeGreaterThanOrEqual(1)
            expect(before.memory.difficulty).toBeLessThanOrEqual(10)
          })
        },
      ),
    )
  })
})

test('only a failure on a later day is a lapse', () => {
  const sameDay = gradeWhenDue(['good', 'again', 'again'])
  expect(last(sameDay).lapseCount).toBe(0)
  expect(last(gradeWhenDue(['easy', 'again'])).lapseCount).toBe(1)
})
