import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent, sampleLog } from '../sample-events'
import { studyDayOf } from '../study-day'
import { firstReviewsIn, forgottenOn } from './first-reviews'
import { HEAT_FROM, heatMapOf } from './heat-map'
import { retentionOver } from './retention'
import { daysAway, studyDaysOf } from './study-days'
import { mondayOf, weekOf, weekdayOf } from './week'

const DAY_MS = 86_400_000
/** Tuesday, 24 November 2026. */
const DAY = studyDayOf(SAMPLE_START_MS, { timeZone: 'Asia/Shanghai', rolloverHour: 4 })
const on = (day: number, minute = 0) => ({ atMs: SAMPLE_START_MS + day * DAY_MS + minute * 60_000 })

describe('study days', () => {
  const state = replay([
    sampleEvent(1, graded('a:name', 'again'), on(0)),
    sampleEvent(2, graded('a:name', 'good'), on(0, 2)),
    sampleEvent(3, graded('b:name', 'good'), on(0, 3)),
    sampleEvent(4, graded('a:name', 'good', { mode: 'cram' }), on(2)),
    sampleEvent(5, graded('b:name', 'good'), on(3, -13 * 60)), // 23:00 the evening before
    sampleEvent(6, graded('c:name', 'good'), on(3, -9 * 60)), // 03:00, which is still that day
  ])

  test('count each card once a day, by the rollover hour, and cramming too', () => {
    const days = studyDaysOf(state)
    expect([...days.keys()].toSorted()).toEqual([DAY, DAY + 2])
    expect(days.get(DAY)).toEqual({ cardCount: 2, thinkingMs: 7_500 })
    expect(days.get(DAY + 2)?.cardCount).toBe(3)
  })

  test('only an undo takes a day away', () => {
    const undo = sampleEvent(
      9,
      {
        kind: 'grade.undone',
        body: { cardId: 'a:name', gradeId: sampleEvent(4, graded('a:name', 'good')).id },
      },
      on(2, 1),
    )
    const some = replay([
      sampleEvent(1, graded('a:name', 'good'), on(0)),
      sampleEvent(4, graded('a:name', 'good'), on(2)),
    ])
    const fewer = replay([
      sampleEvent(1, graded('a:name', 'good'), on(0)),
      sampleEvent(4, graded('a:name', 'good'), on(2)),
      undo,
    ])
    expect([studyDaysOf(some).size, studyDaysOf(fewer).size]).toEqual([2, 1])
  })

  test('never become fewer by more events that undo nothing', () => {
    const log = sampleLog(400, 60)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const count = (end: number) => studyDaysOf(replay(log.slice(0, end))).size
        expect(count(high)).toBeGreaterThanOrEqual(count(low))
      }),
      { numRuns: 20 },
    )
  })

  test('say how long a learner was away, and nothing on a day of study or before the first', () => {
    const states = [...state.cards.values()].map(({ value }) => value)
    expect(daysAway(states, DAY + 12)).toBe(10)
    expect(daysAway(states, DAY + 2)).toBeNull()
    expect(daysAway(states, DAY - 1)).toBeNull()
    expect(daysAway([], DAY)).toBeNull()
  })

  test('an hour of thinking counts as a minute', () => {
    const action = graded('a:name', 'good')
    const long = { ...action, body: { ...action.body, thinkingMs: 3_600_000 } } as typeof action
    expect(studyDaysOf(replay([sampleEvent(1, long)])).get(DAY)?.thinkingMs).toBe(60_000)
  })
})

describe('a week', () => {
  test('begins on Monday', () => {
    expect(weekdayOf(0)).toBe(3) // 1 January 1970, a Thursday
    expect(weekdayOf(-4)).toBe(6)
    expect(mondayOf(DAY)).toBe(DAY - 1)
    expect(mondayOf(DAY + 5)).toBe(DAY - 1)
    expect(mondayOf(DAY + 6)).toBe(DAY + 6)
  })

  test('marks what was studied, today, and days to come; a day without study is merely free', () => {
    const one = { cardCount: 1, thinkingMs: 0 }
    const days = new Map([
      [DAY - 2, one], // Sunday, of the week before
      [DAY, one],
    ])
    const marks = (today: number) => weekOf(days, today).map(({ mark }) => mark)
    expect(marks(DAY)).toEqual(['free', 'studied', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead'])
    expect(marks(DAY + 2)).toEqual(['free', 'studied', 'free', 'today', 'ahead', 'ahead', 'ahead'])
  })
})

test('a heat map is a year of whole weeks that ends with today', () => {
  const count = (cardCount: number) => ({ cardCount, thinkingMs: 0 })
  const days = new Map([
    [DAY, count(HEAT_FROM[3])],
    [DAY - 1, count(HEAT_FROM[1] - 1)],
    [DAY - 7, count(HEAT_FROM[1])],
  ])
  const weeks = heatMapOf(days, DAY)
  expect(weeks).toHaveLength(53)
  expect(weeks.flatMap((week) => week.days).filter((day) => day !== null)).toHaveLength(52 * 7 + 2)
  expect(weeks.at(-1)).toEqual({
    monday: DAY - 1,
    days: [
      { day: DAY - 1, cardCount: 9, level: 1 },
      { day: DAY, cardCount: 40, level: 4 },
      ...[null, null, null, null, null],
    ],
  })
  expect(weeks.at(-2)?.days[1]).toEqual({ day: DAY - 7, cardCount: 10, level: 2 })
  expect(weeks[0]?.days[0]?.level).toBe(0)
})

describe('what was remembered', () => {
  const state = replay([
    sampleEvent(1, graded('a:name', 'again'), on(0)),
    sampleEvent(2, graded('a:name', 'again'), on(1)),
    sampleEvent(3, graded('a:name', 'good'), on(1, 10)), // again on the day: says nothing
    sampleEvent(4, graded('a:name', 'hard'), on(3)),
    sampleEvent(5, graded('b:name', 'good', { mode: 'check' }), on(0)),
    sampleEvent(6, graded('b:name', 'good'), on(3)),
    sampleEvent(7, graded('b:name', 'again', { mode: 'cram' }), on(4)),
    sampleEvent(8, graded('b:name', 'again', { mode: 'import' }), on(5)),
    sampleEvent(9, graded('b:name', 'good'), on(5, 5)), // an imported grade of that day told the answer
  ])
  const reviews = firstReviewsIn(state)

  test('is said by the first review of a later day, and by nothing else', () => {
    const told = reviews.map(({ cardId, day, isRemembered }) => [cardId, day - DAY, isRemembered])
    expect(told.toSorted()).toEqual([
      ['a:name', 1, false],
      ['a:name', 3, true],
      ['b:name', 3, true],
    ])
    expect(forgottenOn(reviews, DAY + 1)).toEqual(['a:name'])
    expect(forgottenOn(reviews, DAY + 3)).toEqual([])
  })

  test('is counted over a window of days, today among them', () => {
    expect(retentionOver(reviews, DAY + 3, 3)).toMatchObject({ reviewCount: 3, rememberedCount: 2 })
    expect(retentionOver(reviews, DAY + 3, 2)).toMatchObject({ reviewCount: 2, rememberedCount: 2 })
    expect(retentionOver(reviews, DAY, 365).reviewCount).toBe(0)
  })

  test('is no share under twenty reviews, and lies within its interval', () => {
    const some = (count: number, forgotten: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...{ cardId: `${index}`, day: DAY, isRemembered: index >= forgotten },
      }))
    expect(retentionOver(some(19, 1), DAY, 7).share).toBeNull()
    const { share, low, high } = retentionOver(some(20, 2), DAY, 7)
    expect(share).toBe(0.9)
    expect([low, high].map((value) => Number(value.toFixed(3)))).toEqual([0.699, 0.972])
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (count, forgotten) => {
        const retention = retentionOver(some(count, Math.min(count, forgotten)), DAY, 7)
        expect(retention.low).toBeGreaterThanOrEqual(0)
        expect(retention.high).toBeLessThanOrEqual(1)
        if (retention.share !== null) {
          expect(retention.low).toBeLessThanOrEqual(retention.share)
          expect(retention.high).toBeGreaterThanOrEqual(retention.share)
        }
      }),
    )
  })
})
