import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StudyCard } from '../deck/study-card'
import { replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent, sampleLog } from '../sample-events'
import { studyDayOf } from '../study-day'
import { hardestTerms } from './hardest-terms'
import { loadForecast } from './load-forecast'
import { recallCurve } from './recall-curve'
import { branchStanding, termStandings } from './term-standing'

const DAY_MS = 86_400_000
const DAY = studyDayOf(SAMPLE_START_MS, { timeZone: 'Asia/Shanghai', rolloverHour: 4 })
const on = (day: number, minute = 0) => ({ atMs: SAMPLE_START_MS + day * DAY_MS + minute * 60_000 })
const card = (id: string): StudyCard => ({
  ...{ id, termId: id.split(':')[0] ?? '', contrastedIds: [], prerequisiteIds: [], tier: 1, kind: 'K1' },
})
const CARDS = ['a:name', 'a:say', 'b:name', 'c:name'].map(card)

const state = replay([
  sampleEvent(1, graded('a:name', 'easy'), on(0)),
  sampleEvent(2, graded('b:name', 'good'), on(0)),
  sampleEvent(3, graded('b:name', 'good'), on(0, 10)),
  sampleEvent(4, graded('b:name', 'again'), on(5)),
  sampleEvent(5, graded('b:name', 'good'), on(5, 10)),
])
const stateOf = (id: string) => state.cards.at(id)?.value
const standingsOn = (day: number) => termStandings({ cards: CARDS, stateOf, day: DAY + day })

describe('the standing of a term', () => {
  test('is new, being learnt, or strong once every begun card holds for three weeks', () => {
    expect(standingsOn(5).get('c')).toEqual({
      ...{ recall: 0, level: 'new', dueCount: 0, isForgotten: false },
    })
    expect(standingsOn(5).get('a')?.level).toBe('learning')
    const held = replay([
      sampleEvent(1, graded('a:name', 'easy'), on(0)),
      sampleEvent(2, graded('a:name', 'easy'), on(20)),
    ])
    const later = termStandings({ cards: CARDS, stateOf: (id) => held.cards.at(id)?.value, day: DAY + 21 })
    expect(later.get('a')?.level).toBe('strong')
  })

  test('falls with the days and is whole on the day of learning; cards not begun do not pull it down', () => {
    expect(standingsOn(0).get('a')?.recall).toBe(1)
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 400 }), (day) => {
        const [now, next] = [standingsOn(day), standingsOn(day + 1)]
        for (const id of ['a', 'b']) expect(next.get(id)?.recall ?? 1).toBeLessThan(now.get(id)?.recall ?? 0)
      }),
    )
  })

  test('knows what was forgotten last, until it is remembered on a later day', () => {
    expect(standingsOn(5).get('b')?.isForgotten).toBe(true)
    expect(standingsOn(5).get('a')?.isForgotten).toBe(false)
  })

  test('counts what is due by the day, but nothing suspended', () => {
    expect(standingsOn(5).get('a')?.dueCount).toBe(0)
    expect(standingsOn(60).get('a')?.dueCount).toBe(1)
    const away = replay([
      sampleEvent(1, graded('a:name', 'easy'), on(0)),
      sampleEvent(2, { kind: 'card.suspended', body: { cardId: 'a:name' } }, on(0, 1)),
    ])
    const later = termStandings({ cards: CARDS, stateOf: (id) => away.cards.at(id)?.value, day: DAY + 60 })
    expect(later.get('a')?.dueCount).toBe(0)
  })

  test('of a branch is the mean over its terms, new ones counting as nothing', () => {
    const standings = standingsOn(5)
    const branch = branchStanding(['a', 'b', 'c', 'not-in-the-deck'], standings)
    expect(branch).toMatchObject({ termCount: 4, levels: { new: 2, learning: 2, strong: 0 }, dueCount: 0 })
    const sum = (standings.get('a')?.recall ?? 0) + (standings.get('b')?.recall ?? 0)
    expect(branch.recall).toBeCloseTo(sum / 4)
    expect(branchStanding([], standings)).toMatchObject({ termCount: 0, recall: 0 })
  })
})

test('the hardest terms are those forgotten most often on later days', () => {
  expect(hardestTerms({ cards: CARDS, stateOf }, 10)).toMatchObject([{ termId: 'b', lapseCount: 1 }])
  expect(hardestTerms({ cards: CARDS, stateOf }, 0)).toEqual([])
})

test('the load holds every card once, what is overdue today', () => {
  const log = sampleLog(300, 50)
  const states = [...replay(log).cards.values()].map(({ value }) => value)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), (offset) => {
      const load = loadForecast(states, DAY + offset, 40_000)
      expect(load.reduce((sum, count) => sum + count, 0)).toBe(states.length)
      const due = states.filter(({ progress }) => {
        const dueAt = progress?.due
        return dueAt !== undefined && ('atMs' in dueAt || dueAt.day <= DAY + offset)
      })
      expect(load[0]).toBe(due.length)
    }),
    { numRuns: 30 },
  )
})

test('the recall curve begins where recall is today, and only falls', () => {
  const states = [...state.cards.values()].map(({ value }) => value)
  const curve = recallCurve(states, DAY + 5, 90)
  expect(curve).toHaveLength(91)
  expect(curve.every((share, index) => index === 0 || share < (curve[index - 1] ?? 0))).toBe(true)
  expect(recallCurve([], DAY, 2)).toEqual([0, 0, 0])
})
