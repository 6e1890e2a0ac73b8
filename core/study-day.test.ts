import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTimeZone, offsetMsAt, startOfStudyDayMs, studyDayOf } from './study-day'

const at = (iso: string): number => Date.parse(iso)
const rule = (timeZone: string, rolloverHour = 4) => ({ timeZone, rolloverHour })
const MINUTE_MS = 60_000

describe('study day', () => {
  test('turns at the rollover hour, to the millisecond', () => {
    const shanghai = rule('Asia/Shanghai')
    const before = studyDayOf(at('2026-11-24T03:59:59.999+08:00'), shanghai)
    expect(studyDayOf(at('2026-11-24T04:00:00.000+08:00'), shanghai)).toBe(before + 1)
    expect(studyDayOf(at('2026-11-23T04:00:00.000+08:00'), shanghai)).toBe(before)
  })

  test('ten minutes across midnight in London are the same study day', () => {
    const london = rule('Europe/London')
    expect(studyDayOf(at('2026-11-24T00:05:00Z'), london)).toBe(
      studyDayOf(at('2026-11-23T23:55:00Z'), london),
    )
  })

  test.each([
    ['Europe/Berlin', '2026-03-29', '2026-10-25'],
    ['America/New_York', '2026-03-08', '2026-11-01'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-04-05'],
    ['Asia/Kathmandu', '2026-03-29', '2026-10-25'],
  ])('%s: both clock changes move the day by one, at any rollover hour', (timeZone, spring, autumn) => {
    for (const date of [spring, autumn]) {
      for (const rolloverHour of [0, 1, 2, 3, 4, 23]) {
        const zone = rule(timeZone, rolloverHour)
        const noon = at(`${date}T12:00:00Z`)
        const day = studyDayOf(noon, zone)
        const starts = [day - 1, day, day + 1].map((number) => startOfStudyDayMs(number, zone))
        expect(starts.map((start) => studyDayOf(start, zone))).toEqual([day - 1, day, day + 1])
        expect(starts.map((start) => studyDayOf(start - 1, zone))).toEqual([day - 2, day - 1, day])
      }
    }
  })

  test('Apia skipped a day in 2011: the numbers skip it too, and never run back', () => {
    const apia = rule('Pacific/Apia')
    const before = studyDayOf(at('2011-12-30T09:00:00Z'), apia)
    expect(studyDayOf(at('2011-12-30T22:00:00Z'), apia)).toBe(before + 2)
  })

  test('an hour-less zone, a half-hour zone and one this engine does not know', () => {
    expect(offsetMsAt(0, 'UTC')).toBe(0)
    expect(offsetMsAt(at('2026-01-01T00:00:00Z'), 'Asia/Kolkata')).toBe(330 * MINUTE_MS)
    expect(offsetMsAt(at('2026-01-01T00:00:00Z'), 'Mars/Olympus_Mons')).toBe(0)
    expect(isTimeZone('Mars/Olympus_Mons')).toBe(false)
  })

  test('an instant beyond the calendar is read without an error', () => {
    expect(Number.isInteger(studyDayOf(1e17, rule('Europe/Berlin')))).toBe(true)
  })

  test('every instant lies between the start of its day and the start of the next', () => {
    const zones = [
      'Asia/Shanghai',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Chatham',
      'Africa/Casablanca',
    ]
    const instant = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2032-01-01T00:00:00Z') })
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 23 }),
        (instantMs, zone, hour) => {
          const day = studyDayOf(instantMs, rule(zone, hour))
          expect(startOfStudyDayMs(day, rule(zone, hour))).toBeLessThanOrEqual(instantMs)
          expect(startOfStudyDayMs(day + 1, rule(zone, hour))).toBeGreaterThan(instantMs)
        },
      ),
      { numRuns: 300 },
    )
  })
})
