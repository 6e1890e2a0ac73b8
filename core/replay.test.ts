import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action, Event } from './event'
import { GRADES, compareEvents, mergeLogs } from './event'
import { type StudyState, advance, replay } from './replay'
import { SAMPLE_START_MS, graded, sampleEvent, sampleId, sampleLog } from './sample-events'

/** A state as plain data, in an order of its own. */
const plain = (state: StudyState) =>
  Object.fromEntries(
    Object.entries(state).map(([family, map]) => [
      family,
      [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  )

const CARDS = ['loss-mse:say', 'loss-mse:name', 'own:x:say']
const card = fc.constantFrom(...CARDS)
const serial = fc.integer({ min: 1, max: 40 })

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(card, fc.constantFrom(...GRADES)).map(([id, grade]) => graded(id, grade)),
  },
  fc
    .record({ kind: fc.constantFrom('grade.undone', 'grade.redone'), cardId: card, serial })
    .map(
      ({ kind, cardId, serial: target }) => ({ kind, body: { cardId, gradeId: sampleId(target) } }) as Action,
    ),
  fc
    .record({ kind: fc.constantFrom('reset.undone', 'reset.redone'), cardId: card, serial })
    .map(
      ({ kind, cardId, serial: target }) => ({ kind, body: { cardId, resetId: sampleId(target) } }) as Action,
    ),
  fc
    .record({
      kind: fc.constantFrom(
        ...(['card.suspended', 'card.resumed', 'card.buried', 'card.unburied', 'card.reset'] as const),
      ),
      cardId: card,
    })
    .map(({ kind, cardId }) => ({ kind, body: { cardId } }) as Action),
  fc.constantFrom<Action>(
    { kind: 'check.begun', body: { checkId: 'quiz', scope: 'deep', mode: 'choice' } },
    { kind: 'check.finished', body: { checkId: 'quiz', chapters: [] } },
  ),
  card.map((cardId): Action => {
    const action = graded(cardId, 'easy', { mode: 'check' })
    return { kind: 'card.graded', body: { ...action.body, checkId: 'quiz' } } as Action
  }),
  fc
    .record({ kind: fc.constantFrom('check.undone', 'check.redone'), cardIds: fc.subarray(CARDS) })
    .map(({ kind, cardIds }) => ({ kind, body: { checkId: 'quiz', cardIds } }) as Action),
  fc
    .record({ text: fc.string(), parents: fc.array(serial.map(sampleId), { maxLength: 2 }) })
    .map(({ text, parents }): Action => ({
      kind: 'note.written',
      body: { subjectId: 'loss-mse', parents, text },
    })),
  fc
    .record({
      kind: fc.constantFrom('ownCard.removed', 'ownCard.restored', 'ownCard.undone', 'ownCard.redone'),
      edit: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ kind, edit }) => ({ kind, body: { cardId: 'own:x:say', editId: `edit ${edit}` } }) as Action),
  fc
    .record({ edit: fc.integer({ min: 1, max: 4 }), question: fc.string() })
    .map(({ edit, question }): Action => {
      const body = { outlineId: null, termName: '', question, answer: 'yes', editId: `edit ${edit}` }
      return { kind: 'ownCard.written', body: { cardId: 'own:x:say', ...body } }
    }),
  fc
    .constantFrom(5, 10, 15)
    .map((value): Action => ({ kind: 'settings.changed', body: { key: 'newPerDay', value } })),
  fc
    .subarray(['a'.repeat(16), 'b'.repeat(16)])
    .map((devices): Action => ({ kind: 'settings.yielded', body: { key: 'newPerDay', devices } })),
)

/** Logs of two devices whose clocks disagree; ids are unique, times often are not. */
const log: fc.Arbitrary<readonly Event[]> = fc
  .array(
    fc.record({ action, device: fc.constantFrom('a', 'b'), minute: fc.integer({ min: -3000, max: 3000 }) }),
    {
      maxLength: 40,
    },
  )
  .map((rows) =>
    rows.map(({ action: done, device, minute }, index) =>
      sampleEvent(index + 1, done, { device: device.repeat(16), atMs: SAMPLE_START_MS + minute * 60_000 }),
    ),
  )

describe('replay', () => {
  test('gives one state for every order and repetition of the same events', () => {
    fc.assert(
      fc.property(log, fc.infiniteStream(fc.nat()), (events, draws) => {
        const shuffled = events
          .map((event) => ({ event, draw: draws.next().value }))
          .sort((a, b) => a.draw - b.draw)
        const doubled = [...shuffled.map(({ event }) => event), ...events.slice(0, 5)]
        expect(plain(replay(doubled))).toEqual(plain(replay(events)))
      }),
    )
  })

  test('one step at a time equals all at once, in any order of arrival', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 7 }), (events, size) => {
        let state = replay([])
        for (let from = 0; from < events.length; from += size)
          state = advance(state, events.slice(from, from + size))
        expect(plain(state)).toEqual(plain(replay(events)))
      }),
    )
  })

  test('leaves the state it started from as it was', () => {
    fc.assert(
      fc.property(log, log, (before, added) => {
        const state = replay(before)
        const picture = JSON.stringify(plain(state))
        advance(state, added)
        expect(JSON.stringify(plain(state))).toBe(picture)
      }),
    )
  })

  test('a stamp replaces the same event without one, also when it moves it', () => {
    const [first, second] = [
      sampleEvent(1, graded('a:say', 'again')),
      sampleEvent(2, graded('a:say', 'easy')),
    ]
    const stamped = { ...second, seq: 1, receivedAtMs: first.atMs - 1000, correctedMs: first.atMs - 1000 }
    const state = advance(replay([first, second]), [stamped])
    expect(plain(state)).toEqual(plain(replay([first, stamped])))
    expect(state.cards.at('a:say')?.value.grades.map(({ id }) => id)).toEqual([second.id, first.id])
  })

  test('is total: rubbish under a known kind, unknown kinds and later versions have no effect', () => {
    const kinds = [
      'card.graded',
      'grade.undone',
      'note.written',
      'ownCard.written',
      'settings.changed',
      'settings.yielded',
      'dream.remembered',
    ]
    const body = fc.oneof(
      fc.dictionary(
        fc.constantFrom('cardId', 'grade', 'decision', 'text', 'parents', 'key', 'value', 'devices'),
        fc.jsonValue(),
      ),
      fc.dictionary(fc.string(), fc.jsonValue()),
    )
    fc.assert(
      fc.property(log, fc.array(fc.tuple(fc.constantFrom(...kinds), body)), (events, rubbish) => {
        const strange = rubbish.map(([kind, fields], index) => ({
          ...sampleEvent(900 + index, graded('a', 'good')),
          kind,
          body: fields,
        }))
        expect(() => replay([...events, ...strange] as readonly Event[])).not.toThrow()
      }),
    )
    const later = { ...sampleEvent(1, graded('a:say', 'good')), v: 2 }
    expect(replay([later]).cards.size).toBe(0)
  })

  test('two grades in the same millisecond have one order, whoever comes first', () => {
    const one = sampleEvent(1, graded('a:say', 'again'), { atMs: SAMPLE_START_MS, device: '0'.repeat(16) })
    const two = sampleEvent(2, graded('a:say', 'easy'), { atMs: SAMPLE_START_MS, device: '1'.repeat(16) })
    expect(plain(replay([two, one]))).toEqual(plain(replay([one, two])))
    expect(compareEvents(one, two)).toBeLessThan(0)
  })

  test("elapsed days come from each grade's own zone and rollover hour", () => {
    const tokyo = { timeZone: 'Asia/Tokyo', atMs: Date.parse('2026-11-24T03:30:00+09:00') }
    const newYork = { timeZone: 'America/New_York', atMs: Date.parse('2026-11-24T03:45:00-05:00') }
    const state = replay([
      sampleEvent(1, graded('a:say', 'easy'), tokyo),
      sampleEvent(2, graded('a:say', 'good'), newYork),
    ])
    const progress = state.cards.at('a:say')?.value.progress
    expect(progress?.lastDay).toBe(progress?.firstDay)
  })

  test('a log of thousands replays in the same state as event by event', () => {
    const events = sampleLog(3_000, 200)
    const stepwise = events.reduce((state, event) => advance(state, [event]), replay([]))
    expect(plain(stepwise)).toEqual(plain(replay(events)))
  })
})

describe('merging logs', () => {
  test('is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        const ids = (events: readonly Event[]) => events.map(({ id, atMs }) => `${id} ${atMs}`)
        const [x, y, z] = [a, b.map((event) => renamed(event, 1000)), c.map((event) => renamed(event, 2000))]
        expect(ids(mergeLogs(x, y))).toEqual(ids(mergeLogs(y, x)))
        expect(ids(mergeLogs(mergeLogs(x, y), z))).toEqual(ids(mergeLogs(x, mergeLogs(y, z))))
        expect(ids(mergeLogs(x, x, y))).toEqual(ids(mergeLogs(x, y)))
      }),
    )
  })
})

const renamed = (event: Event, by: number): Event => ({
  ...event,
  id: sampleId(by + event.n),
  n: by + event.n,
})
