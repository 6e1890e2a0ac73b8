import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay } from '#core/replay'
import { graded, sampleEvent } from '#core/sample-events'
import { studyDayOf } from '#core/study-day'
import { CLOCK_CHANGES, dayByCalendar, generateZoneCase } from './zone-case'

const HOUR_MS = 3_600_000
const at = (iso: string): number => Date.parse(iso)

/** One card graded at each of these instants, each in its own zone. */
function progressOf(moments: readonly (readonly [iso: string, timeZone: string])[], rolloverHour = 4) {
  const events = moments.map(([iso, timeZone], index) =>
    sampleEvent(index + 1, graded('a:say', index === 0 ? 'easy' : 'again', { rolloverHour }), {
      ...{ atMs: at(iso), timeZone },
    }),
  )
  const progress = replay(events).cards.at('a:say')?.value.progress
  if (progress === null || progress === undefined) throw new Error('nothing was graded')
  return progress
}

describe.each(CLOCK_CHANGES)('the clock change of $timeZone at $iso', ({ timeZone, iso }) => {
  test.each([0, 1, 2, 3, 4, 23])(
    'every half hour around it has the day of the calendar, rollover %i',
    (rolloverHour) => {
      const rule = { timeZone, rolloverHour }
      const instants = Array.from({ length: 145 }, (_, half) => at(iso) + (half - 72) * (HOUR_MS / 2))
      const around = instants.flatMap((instant) => [instant - 1, instant])
      const days = around.map((instant) => studyDayOf(instant, rule))
      expect(days).toEqual(around.map((instant) => dayByCalendar(instant, rule)))
      expect(days).toEqual([...days].sort((a, b) => a - b))
    },
  )
})

test('a failure a millisecond before the rollover is of the same day, at the rollover a lapse', () => {
  const zone = 'Europe/Berlin'
  const first = ['2026-11-24T12:00:00+01:00', zone] as const
  const before = progressOf([first, ['2026-11-25T03:59:59.999+01:00', zone]])
  const after = progressOf([first, ['2026-11-25T04:00:00.000+01:00', zone]])
  expect([before.lapseCount, before.lastDay - before.firstDay]).toEqual([0, 0])
  expect([after.lapseCount, after.lastDay - after.firstDay]).toEqual([1, 1])
})

test.each([
  [
    'Tokyo to New York at 03:30',
    '2026-11-24T03:30:00+09:00',
    'Asia/Tokyo',
    '2026-11-23T14:00:00-05:00',
    'America/New_York',
    0,
  ],
  [
    'New York to Tokyo over the date line',
    '2026-11-24T12:00:00-05:00',
    'America/New_York',
    '2026-11-25T16:00:00+09:00',
    'Asia/Tokyo',
    1,
  ],
  [
    'west over the date line and back a date',
    '2026-11-24T12:00:00+13:00',
    'Pacific/Tongatapu',
    '2026-11-23T13:00:00-11:00',
    'Pacific/Pago_Pago',
    0,
  ],
  [
    'an hour west at midnight',
    '2026-11-25T00:05:00+01:00',
    'Europe/Berlin',
    '2026-11-24T23:10:00Z',
    'Europe/London',
    0,
  ],
  [
    'an hour east over the rollover',
    '2026-11-25T03:30:00Z',
    'Europe/London',
    '2026-11-25T04:35:00+01:00',
    'Europe/Berlin',
    1,
  ],
])('travel, %s: the days between are never negative', (_, fromIso, fromZone, toIso, toZone, days) => {
  const progress = progressOf([
    [fromIso, fromZone],
    [toIso, toZone],
  ])
  expect(Math.max(0, progress.lastDay - progress.firstDay)).toBe(days)
  expect(progress.lapseCount).toBe(days > 0 ? 1 : 0)
})

test('any instant in any of forty zones has the day of the calendar, and the day after begins after it', () => {
  fc.assert(generateZoneCase(), { numRuns: 1_000, seed: 1 })
})
