import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay } from '../replay'
import { recallOf } from '../review/review-order'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { studyDayOf } from '../study-day'
import { asidePrice, backlogOf, isLargeBacklog, pausePrice, spreadPrice } from './relief-price'

const DAY_MS = 86_400_000
const DAY = studyDayOf(SAMPLE_START_MS, { timeZone: 'Asia/Shanghai', rolloverHour: 4 }) + 60

const ids = Array.from({ length: 40 }, (_, index) => `term-${index}:name`)
const { cards } = replay(
  ids.map((id, index) =>
    sampleEvent(index + 1, graded(id, 'easy'), { atMs: SAMPLE_START_MS + index * DAY_MS }),
  ),
)
const stateOf = (id: string) => cards.at(id)?.value
const due = backlogOf({
  cards: ids.map((id) => ({
    ...{ id, termId: id, contrastedIds: [], prerequisiteIds: [], tier: 1, kind: null },
  })),
  stateOf,
  day: DAY,
})

test('the backlog is what is due and may be asked', () => expect(due).toHaveLength(40))

test('nothing waits, nothing is lost; a longer wait costs more', () => {
  expect(spreadPrice(due, DAY, 1).extraForgotten).toBe(0)
  expect(pausePrice(due, DAY, DAY).extraForgotten).toBe(0)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), (days) => {
      expect(spreadPrice(due, DAY, days + 1).extraForgotten).toBeGreaterThan(
        spreadPrice(due, DAY, days).extraForgotten,
      )
      const pause = pausePrice(due, DAY, DAY + days).extraForgotten
      expect(pausePrice(due, DAY, DAY + days + 1).extraForgotten).toBeGreaterThan(pause)
      expect(spreadPrice(due, DAY, days).extraForgotten, 'half of it is done sooner').toBeLessThan(pause)
    }),
    { numRuns: 20 },
  )
})

test('a pause also counts what falls due meanwhile, from the day on which it does', () => {
  const early = due.slice(0, 1)
  const dueDay = early[0]?.progress?.due
  if (early[0] === undefined || dueDay === undefined || !('day' in dueDay)) throw new Error('no due day')
  const price = pausePrice(early, dueDay.day - 5, dueDay.day + 5)
  expect(price.cardCount).toBe(1)
  expect(price.extraForgotten).toBeCloseTo(
    recallOf(early[0], dueDay.day) - recallOf(early[0], dueDay.day + 5),
  )
  expect(pausePrice(early, dueDay.day - 5, dueDay.day - 1).cardCount).toBe(0)
})

test('setting aside costs what the cards set aside lose, none of the others', () => {
  const relief = { kind: 'aside', sinceDay: DAY, untilDay: DAY + 30, amount: 85 } as const
  const below = due.filter((state) => recallOf(state, DAY) < 0.85)
  const price = asidePrice(due, relief)
  expect(below.length).toBeGreaterThan(0)
  expect(price.cardCount).toBe(below.length)
  expect(price.extraForgotten).toBeCloseTo(
    below.reduce((sum, state) => sum + recallOf(state, DAY) - recallOf(state, DAY + 30), 0),
  )
  expect(asidePrice(due, { ...relief, amount: 0 })).toEqual({ cardCount: 0, extraForgotten: 0 })
})

test('large is more than a hundred, or more than two days of the daily limit', () => {
  expect(isLargeBacklog(100, 200)).toBe(false)
  expect(isLargeBacklog(101, 200)).toBe(true)
  expect(isLargeBacklog(41, 20)).toBe(true)
  expect(isLargeBacklog(0, 0)).toBe(false)
})
