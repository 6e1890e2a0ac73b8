import { expect, test } from 'vitest'
import type { Action, Grade } from './event'
import { parseOfferedEvent } from './event.schema'
import { isKnownEvent } from './event-guard'
import { replay } from './replay'
import { SAMPLE_START_MS, graded, sampleEvent, sampleId } from './sample-events'
import { cardStanding } from './browse/listed-card'
import { firstReviewsOfCard } from './stats/first-reviews'
import { studyDaysOf } from './stats/study-days'

const DAY_MS = 86_400_000
const ID = 'loss-mse:say'
const RESET: Action = { kind: 'card.reset', body: { cardId: ID } }

const onDay = (serial: number, day: number, action: Action) =>
  sampleEvent(serial, action, { atMs: SAMPLE_START_MS + day * DAY_MS })
const gradedOn = (serial: number, day: number, grade: Grade) => onDay(serial, day, graded(ID, grade))
const cardIn = (events: Parameters<typeof replay>[0]) => {
  const card = replay(events).cards.at(ID)?.value
  if (card === undefined) throw new Error('the card has events')
  return card
}

const EARLIER = [gradedOn(1, 0, 'again'), gradedOn(2, 1, 'good'), gradedOn(3, 5, 'easy')]
const WITH_RESET = [...EARLIER, onDay(4, 6, RESET)]

test('a reset card is new again, and learns as if it never was known', () => {
  const card = cardIn(WITH_RESET)
  expect(card.progress).toBeNull()
  expect(cardStanding(card, 20_000, null).standing).toBe('new')
  const first = gradedOn(5, 7, 'good')
  expect(cardIn([...WITH_RESET, first]).progress).toEqual(cardIn([first]).progress)
})

test('what was done before a reset stays in the history and in the statistics', () => {
  expect(cardIn(WITH_RESET).grades).toHaveLength(3)
  expect(firstReviewsOfCard(cardIn(WITH_RESET))).toEqual(firstReviewsOfCard(cardIn(EARLIER)))
  expect([...studyDaysOf(replay(WITH_RESET))]).toEqual([...studyDaysOf(replay(EARLIER))])
})

test('the first answer after a reset says nothing of what was remembered', () => {
  const after = [...WITH_RESET, gradedOn(5, 7, 'again'), gradedOn(6, 8, 'good')]
  const reviews = firstReviewsOfCard(cardIn(after))
  expect(reviews).toHaveLength(firstReviewsOfCard(cardIn(EARLIER)).length + 1)
  expect(reviews.at(-1)?.isRemembered).toBe(true)
})

test('a check may seed a card once more after a reset', () => {
  const check = graded(ID, 'good', { mode: 'check' })
  expect(cardIn([...EARLIER, onDay(4, 6, check)]).grades, 'it has grades of its own').toHaveLength(3)
  const seeded = cardIn([...WITH_RESET, onDay(5, 7, check)])
  expect(seeded.grades).toHaveLength(4)
  expect(seeded.progress).not.toBeNull()
})

test('a reset stands by its place in the order, not by when it arrives', () => {
  const late = gradedOn(9, 4, 'good')
  expect(cardIn([...WITH_RESET, late]).progress, 'a grade from before it, synced after it').toBeNull()
  expect(cardIn([...WITH_RESET, late]).grades).toHaveLength(4)
})

test('of two resets the one that stands last counts, and each is taken back by its own name', () => {
  const between = gradedOn(5, 7, 'good')
  const second = onDay(6, 8, RESET)
  const undo = (serial: number, resetId: string) =>
    onDay(serial, 9, { kind: 'reset.undone', body: { cardId: ID, resetId } })
  const both = [...WITH_RESET, between, second]
  expect(cardIn(both).progress).toBeNull()
  expect(cardIn([...both, undo(7, second.id)]).progress).toEqual(cardIn([between]).progress)
  expect(cardIn([...both, undo(7, sampleId(4))]).progress, 'the first one alone').toBeNull()
  expect(cardIn([...both, undo(7, sampleId(4)), undo(8, second.id)]).progress).toEqual(
    cardIn([...EARLIER, between]).progress,
  )
})

test('resets and what takes them back are well formed, on the device and at the server', () => {
  const named = { cardId: ID, resetId: sampleId(4) }
  for (const [kind, body] of [
    ['card.reset', { cardId: ID }],
    ['reset.undone', named],
    ['reset.redone', named],
  ] as const) {
    const event = sampleEvent(7, { kind, body } as Action)
    expect(isKnownEvent(event), kind).toBe(true)
    expect(parseOfferedEvent(event), kind).not.toBeNull()
    const bare = { ...event, body: {} }
    expect(isKnownEvent(bare), kind).toBe(false)
    expect(parseOfferedEvent(bare), kind).toBeNull()
  }
})
