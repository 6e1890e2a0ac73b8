import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chapter, DeckTerm } from '../deck/deck'
import type { StudyCard } from '../deck/study-card'
import { type Event, GRADES, type Grade } from '../event'
import { replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { DEFAULT_SETTINGS, type Settings } from '../settings'
import { studyDayOf } from '../study-day'
import { buildQueue } from './queue'
import { type SelectionInput, selectedQueue } from './selected-queue'
import { SELECTION_MODES, type Selection, selectionFrom, selectionQuery } from './selection'

const DAY_MS = 86_400_000
const rule = { timeZone: 'Asia/Shanghai', rolloverHour: 4 }

const CHAPTERS = [
  { id: 'loss', parentId: null },
  { id: 'loss-regression', parentId: 'loss' },
  { id: 'optimiser', parentId: null },
] as unknown as readonly Chapter[]
const TERMS = [
  ...[0, 1].map((index) => ({ id: `term-${index}`, group: 'loss-regression' })),
  ...[2, 3].map((index) => ({ id: `term-${index}`, group: 'optimiser' })),
] as unknown as readonly DeckTerm[]
const CARDS: readonly StudyCard[] = [0, 1, 2, 3].flatMap((term) =>
  ['name', 'say'].map((kind) => ({
    ...{ id: `term-${term}:${kind}`, termId: `term-${term}`, prerequisiteIds: [], contrastedIds: [] },
    ...{ tier: 1, kind: 'K1' as const },
  })),
)

const inputAt = (nowMs: number, events: readonly Event[], changes: Partial<SelectionInput> = {}) => {
  const { cards } = replay(events)
  return {
    ...{ cards: CARDS, terms: TERMS, chapters: CHAPTERS, nowMs, sinceMs: nowMs - 60_000 },
    stateOf: (id: string) => cards.at(id)?.value,
    settings: { ...DEFAULT_SETTINGS, guidedOrder: false } satisfies Settings,
    day: studyDayOf(nowMs, rule),
    ...changes,
  }
}
const asked = (
  selection: Partial<Selection>,
  nowMs: number,
  events: readonly Event[],
  changes?: Partial<SelectionInput>,
) => selectedQueue({ chapterId: null, mode: null, ...selection }, inputAt(nowMs, events, changes))
const idsOf = ({ entries }: ReturnType<typeof buildQueue>) => entries.map(({ card }) => card.id)

const termsOf = (queue: ReturnType<typeof buildQueue>) =>
  idsOf(queue)
    .map((id) => id.split(':')[0])
    .toSorted()

const grade = (
  serial: number,
  cardId: string,
  given: Grade,
  atMs: number,
  mode: 'review' | 'cram' = 'review',
) => sampleEvent(serial, graded(cardId, given, { mode }), { atMs })

/** All due sixty days later; two of one term, of which a day asks one. */
const learnt = ['term-0:name', 'term-2:name', 'term-0:say'].map((id, index) =>
  grade(index + 1, id, 'easy', SAMPLE_START_MS + index * 60_000),
)
const LATER = SAMPLE_START_MS + 60 * DAY_MS

describe('an address', () => {
  test('says what it narrows to, and back', () => {
    for (const mode of [...SELECTION_MODES, null])
      for (const chapterId of ['loss', '损失 & 函数', null]) {
        const pairs = new URLSearchParams(selectionQuery({ chapterId, mode }))
        expect(selectionFrom((name) => pairs.get(name))).toEqual({ chapterId, mode })
      }
  })

  test('that is not understood gives the plain queue', () => {
    const plain = buildQueue(inputAt(LATER, learnt))
    const pairs = new URLSearchParams('chapter=no-such&mode=everything&x=1')
    expect(
      asked(
        selectionFrom((name) => pairs.get(name)),
        LATER,
        learnt,
      ),
    ).toEqual(plain)
  })
})

describe('a chapter', () => {
  test('takes in the chapters below it, and nothing else', () => {
    expect(termsOf(asked({ chapterId: 'loss' }, LATER, learnt))).toEqual(['term-0', 'term-1'])
    expect(idsOf(asked({ chapterId: 'optimiser', mode: 'due' }, LATER, learnt))).toEqual(['term-2:name'])
  })

  test("counts what was begun elsewhere towards the day's new cards", () => {
    const settings = { ...DEFAULT_SETTINGS, guidedOrder: false, newPerDay: 1 }
    const events = [grade(1, 'term-3:name', 'easy', SAMPLE_START_MS)]
    expect(idsOf(asked({ chapterId: 'loss' }, SAMPLE_START_MS, [], { settings }))).toEqual(['term-0:name'])
    expect(idsOf(asked({ chapterId: 'loss' }, SAMPLE_START_MS + 60_000, events, { settings }))).toEqual([])
  })
})

describe('due and new', () => {
  test('leave out the other', () => {
    expect(termsOf(asked({ mode: 'due' }, LATER, learnt))).toEqual(['term-0', 'term-2'])
    expect(termsOf(asked({ mode: 'new' }, LATER, learnt))).toEqual(['term-1', 'term-3'])
  })

  test('a card that was begun among the new ones keeps its steps there', () => {
    const begun = [grade(1, 'term-0:name', 'again', SAMPLE_START_MS)]
    expect(idsOf(asked({ mode: 'new' }, SAMPLE_START_MS + 120_000, begun))[0]).toBe('term-0:name')
  })
})

describe('cramming', () => {
  test('shows what was begun, whether due or not, and no new card', () => {
    const soon = SAMPLE_START_MS + DAY_MS
    expect(idsOf(asked({ mode: 'cram' }, soon, learnt)).toSorted()).toEqual(
      ['term-0:name', 'term-0:say', 'term-2:name'].toSorted(),
    )
    expect(idsOf(asked({ mode: 'cram', chapterId: 'optimiser' }, soon, learnt))).toEqual(['term-2:name'])
  })

  test('a remembered card is done for the set, a forgotten one comes again after the others', () => {
    const now = LATER + 60_000
    const events = [
      ...learnt,
      grade(11, 'term-0:name', 'again', LATER + 1_000, 'cram'),
      grade(12, 'term-2:name', 'good', LATER + 2_000, 'cram'),
    ]
    const queue = asked({ mode: 'cram' }, now, events, { sinceMs: LATER })
    expect(idsOf(queue)).toEqual(['term-0:say', 'term-0:name'])
    const full = { ...DEFAULT_SETTINGS, setSize: 2 }
    expect(idsOf(asked({ mode: 'cram' }, now, events, { sinceMs: LATER, settings: full }))).toEqual([
      'term-0:name',
      'term-0:say',
    ])
  })

  test('another set goes on with what was practised least today', () => {
    const events = [...learnt, grade(11, 'term-0:name', 'good', LATER + 1_000, 'cram')]
    expect(idsOf(asked({ mode: 'cram' }, LATER + 60_000, events, { sinceMs: LATER + 30_000 })).at(-1)).toBe(
      'term-0:name',
    )
  })

  test('whatever is crammed, no queue changes, today or later', () => {
    const before = replay(learnt)
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...learnt.map(({ body }) => String(body.cardId))),
            fc.constantFrom(...GRADES),
          ),
        ),
        fc.integer({ min: 0, max: 80 }),
        (crammed, day) => {
          const events = [
            ...learnt,
            ...crammed.map(([id, given], index) =>
              grade(100 + index, id, given, SAMPLE_START_MS + DAY_MS + index * 1_000, 'cram'),
            ),
          ]
          const nowMs = SAMPLE_START_MS + DAY_MS + day * DAY_MS + 3_600_000
          for (const guidedOrder of [true, false]) {
            const changes = { settings: { ...DEFAULT_SETTINGS, guidedOrder } }
            expect(idsOf(buildQueue(inputAt(nowMs, events, changes)))).toEqual(
              idsOf(buildQueue(inputAt(nowMs, learnt, changes))),
            )
          }
          const after = replay(events)
          for (const [id, { value }] of before.cards.entries())
            expect(after.cards.at(id)?.value.progress).toEqual(value.progress)
        },
      ),
    )
  })
})

test('forgotten are those graded Again today, until they are remembered in practice', () => {
  const now = LATER + 60_000
  const events = [
    ...learnt,
    grade(11, 'term-0:name', 'again', LATER),
    grade(12, 'term-2:name', 'good', LATER),
  ]
  expect(idsOf(asked({ mode: 'forgotten' }, now, events))).toEqual(['term-0:name'])
  expect(idsOf(asked({ mode: 'forgotten' }, now + DAY_MS, events))).toEqual([])
  const practised = [...events, grade(13, 'term-0:name', 'good', now, 'cram')]
  expect(idsOf(asked({ mode: 'forgotten' }, now + 1_000, practised, { sinceMs: now - 1_000 }))).toEqual([])
})
