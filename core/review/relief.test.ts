import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StudyCard } from '../deck/study-card'
import { type Event, GRADES } from '../event'
import { replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { DEFAULT_SETTINGS, type Settings, isSetting } from '../settings'
import { studyDayOf } from '../study-day'
import { isDueBy } from './due-day'
import { type Queue, buildQueue } from './queue'
import { type Relief, reliefOn, reliefText, relieved } from './relief'

const DAY_MS = 86_400_000
const START_DAY = studyDayOf(SAMPLE_START_MS, { timeZone: 'Asia/Shanghai', rolloverHour: 4 })
/** By this day all sample cards are due, each with a recall of its own. */
const LATE = 60

const CARDS: readonly StudyCard[] = Array.from({ length: 30 }, (_, index) => ({
  id: `term-${index}:name`,
  termId: `term-${index}`,
  prerequisiteIds: [],
  contrastedIds: [],
  kind: 'K1',
  tier: 1,
}))
const learnt = CARDS.map(({ id }, index) =>
  sampleEvent(index + 1, graded(id, index % 3 === 0 ? 'easy' : 'again'), {
    atMs: SAMPLE_START_MS + index * DAY_MS,
  }),
).concat(
  CARDS.map(({ id }, index) =>
    sampleEvent(index + 101, graded(id, 'easy'), { atMs: SAMPLE_START_MS + index * DAY_MS + 60_000 }),
  ),
)

const queueOn = (day: number, backlogRelief: string, events: readonly Event[] = learnt): Queue => {
  const { cards } = replay(events)
  return buildQueue({
    cards: CARDS,
    stateOf: (id) => cards.at(id)?.value,
    settings: { ...DEFAULT_SETTINGS, newPerDay: 0, backlogRelief } satisfies Settings,
    nowMs: SAMPLE_START_MS + day * DAY_MS,
    day: START_DAY + day,
  })
}
const idsOf = (queue: Queue) => queue.entries.map(({ card }) => card.id)
const due = idsOf(queueOn(LATE, ''))
const since = START_DAY + LATE

describe('a relief', () => {
  test('survives being written as a setting, and nothing else may be set', () => {
    const relief: Relief = { kind: 'spread', sinceDay: since, untilDay: since + 7, amount: 143 }
    expect(reliefOn(since, reliefText(relief))).toEqual(relief)
    expect(isSetting('backlogRelief', reliefText(relief))).toBe(true)
    expect(isSetting('backlogRelief', '')).toBe(true)
    for (const wrong of ['later', 'pause:1:2', 'spread:-1:2:3', 'pause:1:2:3:4', 7])
      expect(isSetting('backlogRelief', wrong)).toBe(false)
  })

  test('is over on its day, and there is none that ends before it begins', () => {
    expect(reliefOn(since + 7, `pause:${since}:${since + 7}:0`)).toBeNull()
    expect(reliefOn(since - 5, `spread:${since}:${since}:10`)).toBeNull()
    expect(reliefOn(since, '')).toBeNull()
  })

  test('a pause shows nothing, and everything on its day', () => {
    const pause = `pause:${since}:${since + 3}:0`
    expect(queueOn(LATE, pause).entries).toEqual([])
    expect(queueOn(LATE + 2, pause).counts).toEqual({ learning: 0, review: 0, new: 0 })
    expect(idsOf(queueOn(LATE + 3, pause)).toSorted()).toEqual(due.toSorted())
  })

  test('a spread backlog comes in parts, the best remembered first, and ends on its day', () => {
    const spread = `spread:${since}:${since + 3}:${due.length}`
    const first = queueOn(LATE, spread)
    expect(first.entries).toHaveLength(10)
    expect(first.isBacklog).toBe(true)
    const recalls = queueOn(LATE, spread).entries.map(({ state }) => state.progress?.lastDay ?? 0)
    expect(Math.max(...recalls)).toBeGreaterThan(START_DAY + 20)
    expect(queueOn(LATE + 1, spread).entries, 'a day that was left out is caught up').toHaveLength(20)
    expect(queueOn(LATE + 2, spread).entries).toHaveLength(30)
  })

  test('what was reviewed of a spread backlog is not asked again that day', () => {
    const spread = `spread:${since}:${since + 3}:${due.length}`
    const done = idsOf(queueOn(LATE, spread)).map((id, index) =>
      sampleEvent(1000 + index, graded(id, 'easy'), { atMs: SAMPLE_START_MS + LATE * DAY_MS + index }),
    )
    expect(queueOn(LATE, spread, [...learnt, ...done]).entries).toEqual([])
    expect(queueOn(LATE + 1, spread, [...learnt, ...done]).entries).toHaveLength(10)
  })

  test('a card that its sibling keeps away today takes no place in a spread backlog', () => {
    const siblings = CARDS.map((card, index) => ({ ...card, termId: `term-${Math.floor(index / 2)}` }))
    const { cards } = replay(learnt)
    const { entries } = buildQueue({
      cards: siblings,
      stateOf: (id) => cards.at(id)?.value,
      settings: { ...DEFAULT_SETTINGS, backlogRelief: `spread:${since}:${since + 3}:30` },
      nowMs: SAMPLE_START_MS + LATE * DAY_MS,
      day: since,
    })
    expect(entries).toHaveLength(10)
  })

  test('what falls due after a backlog was spread comes as usual', () => {
    const early = START_DAY + LATE - 40
    const old = idsOf(queueOn(LATE - 40, ''))
    const spread = `spread:${early}:${early + 90}:${old.length}`
    const shown = idsOf(queueOn(LATE, spread))
    for (const id of due) if (!old.includes(id)) expect(shown).toContain(id)
  })

  test('set aside are those least remembered, and no others', () => {
    const aside = `aside:${since}:${since + 30}:60`
    const kept = queueOn(LATE, aside).entries
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThan(due.length)
    const left = due.filter((id) => !kept.some(({ card }) => card.id === id))
    const stays = queueOn(LATE, '').entries.filter(({ card }) => left.includes(card.id))
    expect(relieved(stays, stays, reliefOn(since, aside), since)).toEqual([])
  })
})

test('whatever relief is chosen and whatever is reviewed: nothing is lost, and taken back all is due again', () => {
  const anyRelief = fc.record({
    kind: fc.constantFrom('spread' as const, 'pause' as const, 'aside' as const),
    days: fc.integer({ min: 1, max: 60 }),
    amount: fc.integer({ min: 0, max: 100 }),
    wait: fc.integer({ min: 0, max: 70 }),
    grades: fc.array(fc.constantFrom(...GRADES), { maxLength: 8 }),
  })
  fc.assert(
    fc.property(anyRelief, ({ kind, days, amount, wait, grades }) => {
      const relief = reliefText({ kind, sinceDay: since, untilDay: since + days, amount })
      const events = [
        ...learnt,
        ...grades.flatMap((grade, index) => {
          const id = queueOn(LATE, relief).entries[index]?.card.id
          const atMs = SAMPLE_START_MS + LATE * DAY_MS + index * 60_000
          return id === undefined ? [] : [sampleEvent(2000 + index, graded(id, grade), { atMs })]
        }),
      ]
      const free = idsOf(queueOn(LATE + wait, '', events))
      const shown = idsOf(queueOn(LATE + wait, relief, events))
      expect(free).toEqual(expect.arrayContaining(shown))
      if (wait >= days) expect(shown).toEqual(free)
    }),
    { numRuns: 60 },
  )
})

test('a relief leaves due, to every list that says so, what the queue may ask and nothing else', () => {
  const aside = `aside:${since}:${since + 9}:50`
  for (const [day, text] of [
    ...[LATE, LATE + 4, LATE + 9].map((each) => [each, aside] as const),
    ...[LATE, LATE + 2, LATE + 3].map((each) => [each, `pause:${since}:${since + 3}:0`] as const),
    [LATE, ''] as const,
  ]) {
    const relief = reliefOn(START_DAY + day, text)
    const { cards } = replay(learnt)
    const said = CARDS.filter(({ id }) => {
      const state = cards.at(id)?.value
      return state !== undefined && isDueBy(state, START_DAY + day, relief)
    })
    expect(said.map(({ id }) => id).toSorted(), text).toEqual(idsOf(queueOn(day, text)).toSorted())
  }
  expect(idsOf(queueOn(LATE, aside)).length).toBeLessThan(due.length)
})
