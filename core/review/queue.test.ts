import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StudyCard } from '../deck/study-card'
import { type Action, type Event, type Grade, GRADES } from '../event'
import { replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { DEFAULT_SETTINGS, type Settings } from '../settings'
import { studyDayOf } from '../study-day'
import { type Queue, type QueueInput, buildQueue } from './queue'

const rule = { timeZone: 'Asia/Shanghai', rolloverHour: 4 }
const DAY_MS = 86_400_000

/** Six terms of three cards each, in outline order; the last card of each is of tier 2. */
const CARDS: readonly StudyCard[] = Array.from({ length: 6 }, (_, term) =>
  ['name', 'say', 'property'].map((kind, index) => ({
    id: `term-${term}:${kind}`,
    termId: `term-${term}`,
    prerequisiteIds: [],
    kind: 'K1' as const,
    contrastedIds: term === 1 && kind === 'name' ? ['term-2'] : [],
    tier: index === 2 ? 2 : 1,
  })),
).flat()

const queueAt = (
  events: readonly Event[],
  nowMs: number,
  changes: Partial<Settings> = {},
  input: Partial<QueueInput> = {},
): Queue => {
  const { cards } = replay(events)
  return buildQueue({
    cards: CARDS,
    stateOf: (id) => cards.at(id)?.value,
    settings: { ...DEFAULT_SETTINGS, guidedOrder: false, ...changes }, // introduction.test.ts has the order
    nowMs,
    day: studyDayOf(nowMs, rule),
    ...input,
  })
}

const idsOf = (queue: Queue): readonly string[] => queue.entries.map(({ card }) => card.id)

/** Grades cards, one a minute, on a day counted from the sample start. */
const onDay = (day: number, grades: readonly (readonly [string, Grade])[], from = 1): readonly Event[] =>
  grades.map(([id, grade], index) =>
    sampleEvent(day * 1000 + from + index, graded(id, grade), {
      atMs: SAMPLE_START_MS + day * DAY_MS + (from + index) * 60_000,
    }),
  )
const doing = (serial: number, day: number, action: Action): Event =>
  sampleEvent(serial, action, { atMs: SAMPLE_START_MS + day * DAY_MS })

describe('new cards', () => {
  test('come in outline order, one of a term a day, up to the daily limit', () => {
    expect(idsOf(queueAt([], SAMPLE_START_MS, { newPerDay: 4 }))).toEqual([
      'term-0:name',
      'term-1:name',
      'term-2:name',
      'term-3:name',
    ])
    expect(queueAt([], SAMPLE_START_MS).counts).toEqual({ learning: 0, review: 0, new: 6 })
  })

  test('those introduced today use up the limit, and undoing one gives it back', () => {
    const events = onDay(0, [
      ['term-0:name', 'easy'],
      ['term-1:name', 'easy'],
    ])
    const now = SAMPLE_START_MS + 3_600_000
    expect(queueAt(events, now, { newPerDay: 3 }).counts.new).toBe(1)
    const undone = sampleEvent(50, {
      kind: 'grade.undone',
      body: { cardId: 'term-1:name', gradeId: events[1]?.id ?? '' },
    })
    expect(idsOf(queueAt([...events, undone], now, { newPerDay: 3 }))).toEqual(['term-1:name', 'term-2:name'])
  })

  test('more of them come on the day they were asked for', () => {
    const day = studyDayOf(SAMPLE_START_MS, rule)
    const asked = { newPerDay: 1, moreNew: `${day}:2` }
    expect(queueAt([], SAMPLE_START_MS, asked).counts.new).toBe(3)
    expect(queueAt([], SAMPLE_START_MS + DAY_MS, asked).counts.new).toBe(1)
  })

  test('deeper tiers wait until the learner asks for them', () => {
    const events = onDay(0, [
      ['term-0:name', 'easy'],
      ['term-0:say', 'easy'],
    ])
    expect(idsOf(queueAt(events, SAMPLE_START_MS + DAY_MS))).not.toContain('term-0:property')
    expect(idsOf(queueAt(events, SAMPLE_START_MS + DAY_MS, { maxTier: 2 }))).toContain('term-0:property')
  })

  test('of a kind that the learner hid are not introduced', () =>
    expect(idsOf(queueAt([], SAMPLE_START_MS, { hiddenKinds: 'K14,K1' }))).toEqual([]))

  test('of the learner come whichever kinds are hidden, none among them', () => {
    const own: StudyCard = {
      ...{ id: 'own:a:name', termId: 'own:a', contrastedIds: [], prerequisiteIds: [], tier: 1, kind: null },
    }
    for (const hiddenKinds of ['K14', ''])
      expect(idsOf(queueAt([], SAMPLE_START_MS, { hiddenKinds }, { cards: [own] }))).toEqual(['own:a:name'])
  })

  test('are spread among the reviews', () => {
    const events = onDay(
      0,
      [
        ['term-0:name', 'good'],
        ['term-0:name', 'good'],
        ['term-1:say', 'good'],
        ['term-1:say', 'good'],
      ].map(([id, g]) => [id, g] as [string, Grade]),
    )
    const reasons = queueAt(events, SAMPLE_START_MS + 40 * DAY_MS, { newPerDay: 2 }).entries.map(
      ({ reason }) => reason,
    )
    expect(reasons).toEqual(['review', 'new', 'review', 'new'])
  })
})

describe('steps', () => {
  const failed = onDay(0, [['term-0:name', 'again']])
  const failedAt = SAMPLE_START_MS + 60_000

  test('that are due come before everything else', () => {
    const queue = queueAt(failed, failedAt + 60_000)
    expect(queue.entries[0]).toMatchObject({ card: { id: 'term-0:name' }, reason: 'learning' })
  })

  test('that are not due yet wait behind the rest, and come early when nothing else is left', () => {
    const soon = failedAt + 30_000
    expect(idsOf(queueAt(failed, soon))[0]).toBe('term-1:name')
    const alone = queueAt(failed, soon, { newPerDay: 1 })
    expect(idsOf(alone)).toEqual(['term-0:name'])
    expect(alone.nextStepMs).toBe(failedAt + 60_000)
  })
})

describe('reviews', () => {
  /** Each term's first card, learnt long ago. */
  const learnt = onDay(
    0,
    CARDS.filter((_, index) => index % 3 === 0).map(({ id }) => [id, 'easy'] as const),
  )
  const later = SAMPLE_START_MS + 60 * DAY_MS

  test('of one term do not share a day: the sibling waits', () => {
    const both = [...onDay(0, [['term-0:name', 'easy']]), ...onDay(1, [['term-0:say', 'easy']])]
    const queue = queueAt(both, later, { newPerDay: 0 })
    expect(queue.entries).toHaveLength(1)
    const graded = onDay(60, [[queue.entries[0]?.card.id ?? '', 'good']])
    expect(queueAt([...both, ...graded], later + 3_600_000, { newPerDay: 0 }).counts.review).toBe(0)
    expect(queueAt([...both, ...graded], later + DAY_MS, { newPerDay: 0 }).counts.review).toBe(1)
  })

  test('keep one order all day, and another the next', () => {
    const order = idsOf(queueAt(learnt, later, { newPerDay: 0 }))
    expect(idsOf(queueAt(learnt, later + 3_600_000, { newPerDay: 0 }))).toEqual(order)
    const days = Array.from({ length: 5 }, (_, day) =>
      idsOf(queueAt(learnt, later + day * DAY_MS, { newPerDay: 0 })).join(),
    )
    expect(new Set(days).size).toBeGreaterThan(1)
  })

  test('never put two that are told apart from each other in a row', () => {
    for (let day = 0; day < 30; day++) {
      const order = idsOf(queueAt(learnt, later + day * DAY_MS, { newPerDay: 0 }))
      expect(Math.abs(order.indexOf('term-1:name') - order.indexOf('term-2:name'))).toBeGreaterThan(1)
    }
  })

  test('do not follow the card just graded with one it is told apart from', () => {
    const previous = CARDS[3] // term-1:name
    for (let day = 0; day < 10; day++) {
      expect(idsOf(queueAt(learnt, later + day * DAY_MS, { newPerDay: 0 }, { previous }))[0]).not.toBe(
        'term-2:name',
      )
    }
  })

  test('over the limit come easiest to save first', () => {
    const spread = [0, 1, 2, 3, 4, 5].flatMap((term) => onDay(term, [[`term-${term}:name`, 'easy']]))
    const queue = queueAt(spread, later, { reviewsPerDay: 3, newPerDay: 0 })
    expect(queue.isBacklog).toBe(true)
    expect(idsOf(queue)).toEqual(['term-5:name', 'term-4:name', 'term-3:name'])
  })

  test('far over the limit hold new cards back', () => {
    expect(queueAt(learnt, later, { reviewsPerDay: 2 }).counts.new).toBe(0)
    expect(queueAt(learnt, later, { reviewsPerDay: 6 }).isBacklog).toBe(false)
  })
})

describe('suspended and buried cards', () => {
  test('are not shown; buried ones return the next study day, suspended ones when resumed', () => {
    const buried = doing(1, 0, { kind: 'card.buried', body: { cardId: 'term-0:name' } })
    const suspended = doing(2, 0, { kind: 'card.suspended', body: { cardId: 'term-1:name' } })
    const today = idsOf(queueAt([buried, suspended], SAMPLE_START_MS))
    expect(today).not.toContain('term-0:name')
    expect(today).not.toContain('term-1:name')
    const tomorrow = idsOf(queueAt([buried, suspended], SAMPLE_START_MS + DAY_MS))
    expect(tomorrow).toContain('term-0:name')
    expect(tomorrow).not.toContain('term-1:name')
    const resumed = doing(3, 1, { kind: 'card.resumed', body: { cardId: 'term-1:name' } })
    expect(idsOf(queueAt([buried, suspended, resumed], SAMPLE_START_MS + DAY_MS))).toContain('term-1:name')
  })
})

test('grading the head of the queue until it is empty ends, whatever the grades', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...GRADES), { minLength: 60, maxLength: 60 }), (grades) => {
      const events: Event[] = []
      let nowMs = SAMPLE_START_MS
      for (const [index, grade] of grades.entries()) {
        const head = queueAt(events, nowMs).entries[0]
        if (head === undefined) break
        events.push(
          sampleEvent(index + 1, graded(head.card.id, index > 40 ? 'easy' : grade), { atMs: nowMs }),
        )
        nowMs += 30_000
      }
      expect(queueAt(events, nowMs).entries).toEqual([])
    }),
    { numRuns: 30 },
  )
})
