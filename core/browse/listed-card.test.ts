import { expect, test } from 'vitest'
import { type Event } from '../event'
import { replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { studyDayOf } from '../study-day'
import { cardStanding } from './listed-card'

const DAY_MS = 86_400_000
const today = studyDayOf(SAMPLE_START_MS, { timeZone: 'Asia/Shanghai', rolloverHour: 4 })
const standingAfter = (events: readonly Event[], day = today) =>
  cardStanding(replay(events).cards.at('a:say')?.value, day)

test('a card nobody has seen is new', () =>
  expect(standingAfter([])).toEqual({
    ...{ standing: 'new', due: null, askedFrom: null, lapseCount: 0, isLeech: false, isBuried: false },
  }))

test('a review is due on its day and after it, and later before it', () => {
  const events = [sampleEvent(1, graded('a:say', 'easy'))]
  const { due } = standingAfter(events)
  const dueDay = due !== null && 'day' in due ? due.day : NaN
  expect(standingAfter(events, dueDay - 1).standing).toBe('later')
  expect(standingAfter(events, dueDay).standing).toBe('due')
  expect(standingAfter(events, dueDay + 9).standing).toBe('due')
})

test('a suspended card is nothing else, and comes back as it was', () => {
  const suspended = [
    sampleEvent(1, graded('a:say', 'again')),
    sampleEvent(2, { kind: 'card.suspended', body: { cardId: 'a:say' } }),
  ]
  expect(standingAfter(suspended).standing).toBe('suspended')
  const resumed = [...suspended, sampleEvent(3, { kind: 'card.resumed', body: { cardId: 'a:say' } })]
  expect(standingAfter(resumed).standing).toBe('learning')
})

test('a card forgotten on four later days is a leech', () => {
  const forgotten = (days: number): readonly Event[] =>
    Array.from({ length: days + 1 }, (_, index) =>
      sampleEvent(index + 1, graded('a:say', 'again'), { atMs: SAMPLE_START_MS + index * DAY_MS }),
    )
  expect(standingAfter(forgotten(3))).toMatchObject({ lapseCount: 3, isLeech: false })
  expect(standingAfter(forgotten(4))).toMatchObject({ lapseCount: 4, isLeech: true })
})

test('a buried card is hidden on its day alone', () => {
  const events = [sampleEvent(1, { kind: 'card.buried', body: { cardId: 'a:say' } })]
  expect(standingAfter(events).isBuried).toBe(true)
  expect(standingAfter(events, today + 1).isBuried).toBe(false)
})

test('a due card that is buried is not due today', () => {
  const events = [
    sampleEvent(1, graded('a:say', 'easy'), { atMs: SAMPLE_START_MS - 90 * DAY_MS }),
    sampleEvent(2, { kind: 'card.buried', body: { cardId: 'a:say' } }),
  ]
  expect(standingAfter(events).standing).toBe('later')
  expect(standingAfter(events, today + 1).standing).toBe('due')
})
