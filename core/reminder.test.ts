import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ignoredRemindersOf,
  isReminderStopped,
  isReminderTime,
  lastGradeMs,
  nextReminderMs,
  reminderChosenMs,
} from './reminder'
import { replay } from './replay'
import { SAMPLE_START_MS, graded, sampleEvent } from './sample-events'
import { offsetMsAt } from './study-day'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const ZONES = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'UTC']

describe('the next reminder', () => {
  test('is today while the hour is ahead, tomorrow once it has struck', () => {
    const noon = SAMPLE_START_MS
    const eight = noon + 8 * HOUR_MS
    expect(nextReminderMs(20, 'Asia/Shanghai', noon)).toBe(eight)
    expect(nextReminderMs(20, 'Asia/Shanghai', eight)).toBe(eight + 24 * HOUR_MS)
  })

  test('stands at that local hour, within a day and an hour, across changes of the clock', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 21 }),
        fc.constantFrom(...ZONES),
        fc.integer({ min: 1.5e12, max: 2e12 }),
        (hour, zone, afterMs) => {
          const nextMs = nextReminderMs(hour, zone, afterMs)
          const localMs = nextMs + offsetMsAt(nextMs, zone)
          expect(localMs % (24 * HOUR_MS)).toBe(hour * HOUR_MS)
          expect(nextMs).toBeGreaterThan(afterMs)
          expect(nextMs - afterMs).toBeLessThanOrEqual(25 * HOUR_MS)
        },
      ),
    )
  })

  test('goes out within a quarter of an hour or not at all', () => {
    const eight = SAMPLE_START_MS + 8 * HOUR_MS
    const isTime = (nowMs: number) => isReminderTime(20, 'Asia/Shanghai', nowMs)
    expect([eight - 1, eight, eight + 15 * MINUTE_MS, eight + 16 * MINUTE_MS].map(isTime)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('a reminder', () => {
  test('counts as ignored until a review or a new choice follows it', () => {
    const history = { sentAtMs: 100, ignoredCount: 1, stoppedAtMs: null }
    expect(ignoredRemindersOf(history, 50, 50)).toBe(2)
    expect(ignoredRemindersOf(history, null, null)).toBe(2)
    expect(ignoredRemindersOf(history, 101, 50)).toBe(0)
    expect(ignoredRemindersOf(history, 50, 101)).toBe(0)
    expect(ignoredRemindersOf({ ...history, sentAtMs: null }, null, null)).toBe(0)
  })

  test('stays stopped until it is chosen again', () => {
    expect(isReminderStopped(null, 5)).toBe(false)
    expect(isReminderStopped(10, 5)).toBe(true)
    expect(isReminderStopped(10, null)).toBe(true)
    expect(isReminderStopped(10, 11)).toBe(false)
  })

  test('knows from the log when it was chosen and when the learner last reviewed', () => {
    const log = [
      sampleEvent(1, graded('a', 'good')),
      sampleEvent(2, { kind: 'settings.changed', body: { key: 'reminderHour', value: 20 } }),
      sampleEvent(3, graded('b', 'good')),
      sampleEvent(4, { kind: 'settings.changed', body: { key: 'newPerDay', value: 5 } }),
    ]
    expect(reminderChosenMs(replay(log).settings)).toBe(SAMPLE_START_MS + 2 * MINUTE_MS)
    expect(lastGradeMs(log)).toBe(SAMPLE_START_MS + 3 * MINUTE_MS)
    expect(reminderChosenMs(replay([]).settings)).toBeNull()
    expect(lastGradeMs([])).toBeNull()
  })
})
