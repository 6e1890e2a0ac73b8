import { describe, expect, test } from 'vitest'
import { isAccountOffered } from '../account-offer'
import type { Action, Event, Grade } from '../event'
import { replay } from '../replay'
import { graded, sampleEvent, sampleId } from '../sample-events'
import { FIRST_CARDS, areFourGradesOffered, beginningOf, isNewCardOf } from './beginning'

const DAY_MS = 86_400_000
const TODAY = sampleEvent(1, graded('a', 'good')).studyDay

const grades = (count: number, grade: Grade = 'good'): readonly Action[] =>
  Array.from({ length: count }, (_, index) => graded(`card-${index}`, grade))
const logOf = (actions: readonly Action[], fromSerial = 1) =>
  actions.map((action, index) => sampleEvent(fromSerial + index, action))

describe('the beginning', () => {
  test('counts each card once, and by its latest grade whether it was remembered', () => {
    const state = replay(logOf([graded('a', 'again'), graded('b', 'again'), graded('a', 'good')]))
    expect(beginningOf(state, TODAY)).toEqual({ cardCount: 2, rememberedCount: 1 })
  })

  test('is over for whoever studied on an earlier day', () => {
    const state = replay(logOf(grades(3)))
    expect(beginningOf(state, TODAY + 1)).toBeNull()
    expect(beginningOf(replay([]), TODAY)).toEqual({ cardCount: 0, rememberedCount: 0 })
  })

  test('ends with the first review of the fifth card, and again when that is taken back and given anew', () => {
    const fifth = (state: ReturnType<typeof replay>, cardId: string) => {
      const beginning = beginningOf(state, TODAY)
      return beginning !== null && isNewCardOf(beginning, FIRST_CARDS, state.cards.at(cardId)?.value)
    }
    const five = logOf(grades(FIRST_CARDS))
    expect(fifth(replay(five.slice(0, 4)), 'card-3')).toBe(false)
    expect(fifth(replay(five), 'card-4')).toBe(true)

    const undone = { kind: 'grade.undone', body: { cardId: 'card-4', gradeId: sampleId(5) } } as const
    expect(fifth(replay([...five, ...logOf([undone], 6)]), 'card-4')).toBe(false)
    expect(fifth(replay([...five, ...logOf([undone, graded('card-4', 'good')], 6)]), 'card-4')).toBe(true)

    const step = logOf([graded('card-0', 'good')], 6)
    expect(fifth(replay([...five, ...step]), 'card-0'), 'a step of one of them').toBe(false)
    const sixth = logOf([graded('card-5', 'good')], 6)
    expect(fifth(replay([...five, ...sixth]), 'card-5')).toBe(false)
  })

  test('knows a check or an import for no review', () => {
    const state = replay(
      logOf([graded('a', 'good', { mode: 'check' }), graded('b', 'good', { mode: 'import' })]),
    )
    expect(beginningOf(state, TODAY)?.cardCount).toBe(0)
  })
})

describe('four grades', () => {
  const two = { kind: 'settings.changed', body: { key: 'gradeButtons', value: 2 } } as const
  /** The first card's grade, and two grades with it. */
  const begun = [
    sampleEvent(1, graded('first', 'good')),
    sampleEvent(2, two, { atMs: sampleEvent(1, two).atMs + 1 }),
  ]

  test('are offered after fifty reviews to whoever was given two', () => {
    expect(areFourGradesOffered(replay([...begun, ...logOf(grades(48), 3)]))).toBe(false)
    expect(areFourGradesOffered(replay([...begun, ...logOf(grades(49), 3)]))).toBe(true)
  })

  test('are offered too after the guest that was given two joined an account', () => {
    const yielded = sampleEvent(90, {
      kind: 'settings.yielded',
      body: { key: 'gradeButtons', devices: [begun[1]?.device ?? ''] },
    })
    expect(areFourGradesOffered(replay([...begun, ...logOf(grades(49), 3), yielded]))).toBe(true)
  })

  test('are not offered to whoever has four, or chose two by hand, at whatever time', () => {
    const [fifty, four] = [grades(50), { ...two, body: { ...two.body, value: 4 } }]
    expect(areFourGradesOffered(replay(logOf(fifty)))).toBe(false)
    expect(areFourGradesOffered(replay(logOf([two, ...fifty])))).toBe(false)
    expect(areFourGradesOffered(replay(logOf([...fifty, two])))).toBe(false)
    for (const later of [two, four])
      expect(areFourGradesOffered(replay([...begun, ...logOf([...fifty, later], 3)]))).toBe(false)
  })
})

describe('an account', () => {
  const isOffered = (
    events: readonly Event[],
    declineCount: number,
    today: number,
    { isQueueEmpty = false, setSize = 20 } = {},
  ) => isAccountOffered(replay(events), { setSize }, { today, isQueueEmpty, declineCount })
  const done = { isQueueEmpty: true }

  test('is suggested once the first cards are done', () => {
    expect(isOffered(logOf(grades(FIRST_CARDS - 1)), 0, TODAY)).toBe(false)
    expect(isOffered(logOf(grades(FIRST_CARDS)), 0, TODAY)).toBe(true)
  })

  test('once declined, it comes once more, after the first set of another day', () => {
    const first = logOf(grades(FIRST_CARDS))
    expect(isOffered(first, 1, TODAY, done), 'the same day').toBe(false)
    expect(isOffered(first, 1, TODAY + 1, done), 'nothing done').toBe(false)

    const nextDayMs = sampleEvent(1, graded('a', 'good')).atMs + DAY_MS
    const next = grades(3).map((action, index) => sampleEvent(50 + index, action, { atMs: nextDayMs }))
    const both = [...first, ...next]
    expect(isOffered(both, 1, TODAY + 1), 'the set goes on').toBe(false)
    expect(isOffered(both, 1, TODAY + 1, done)).toBe(true)
    expect(isOffered(both, 1, TODAY + 1, { setSize: 3 })).toBe(true)
    expect(isOffered(both, 2, TODAY + 1, done), 'twice declined').toBe(false)
  })
})
