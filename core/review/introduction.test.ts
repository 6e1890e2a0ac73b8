import { describe, expect, test } from 'vitest'
import type { StudyCard } from '../deck/study-card'
import type { Event } from '../event'
import { replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { DEFAULT_SETTINGS, type Settings } from '../settings'
import { studyDayOf } from '../study-day'
import { Introduction } from './introduction'
import { buildQueue } from './queue'

const DAY_MS = 86_400_000
const rule = { timeZone: 'Asia/Shanghai', rolloverHour: 4 }

const card = (id: string, changes: Partial<StudyCard> = {}): StudyCard => ({
  ...{ id, termId: id.split(':')[0] ?? '', contrastedIds: [], prerequisiteIds: [], tier: 1, kind: 'K1' },
  ...changes,
})

/** Adam builds on momentum; AdaGrad and RMSProp are easily taken for each other. */
const CARDS = [
  card('momentum:name'),
  card('adam:name', { prerequisiteIds: ['momentum', 'ext-moments'] }),
  card('adagrad:name'),
  card('adagrad:contrast', { contrastedIds: ['rmsprop'] }),
  card('rmsprop:name'),
]

const grades = (
  ...given: readonly (readonly [day: number, cardId: string, grade: 'again' | 'good' | 'easy'])[]
) =>
  given.map(([day, cardId, grade], index) =>
    sampleEvent(index + 1, graded(cardId, grade), {
      atMs: SAMPLE_START_MS + day * DAY_MS + index,
      studyDay: studyDayOf(SAMPLE_START_MS + day * DAY_MS, rule),
    }),
  )

function waitsAfter(
  events: readonly Event[],
  cards: readonly StudyCard[] = CARDS,
  changes: Partial<Settings> = {},
) {
  const state = replay(events)
  const settings = { ...DEFAULT_SETTINGS, ...changes }
  const introduction = new Introduction(cards, (id) => state.cards.at(id)?.value, settings)
  return Object.fromEntries(cards.map((each) => [each.id, introduction.waitOf(each)]))
}

function newOn(day: number, events: readonly Event[], changes: Partial<Settings> = {}): readonly string[] {
  const state = replay(events)
  const nowMs = SAMPLE_START_MS + day * DAY_MS
  const queue = buildQueue({
    cards: CARDS,
    stateOf: (id) => state.cards.at(id)?.value,
    settings: { ...DEFAULT_SETTINGS, ...changes },
    nowMs,
    day: studyDayOf(nowMs, rule),
  })
  return queue.entries.filter(({ reason }) => reason === 'new').map((entry) => entry.card.id)
}

describe('what a term builds on', () => {
  test('comes first, and is named while it is waited for', () =>
    expect(waitsAfter([])['adam:name']).toEqual({ code: 'builds_on', termId: 'momentum' }))

  test('counts as known once it was remembered on a later day', () => {
    expect(waitsAfter(grades([0, 'momentum:name', 'easy']))['adam:name']).not.toBeNull()
    expect(
      waitsAfter(grades([0, 'momentum:name', 'easy'], [9, 'momentum:name', 'again']))['adam:name'],
    ).not.toBeNull()
    expect(
      waitsAfter(grades([0, 'momentum:name', 'easy'], [9, 'momentum:name', 'good']))['adam:name'],
    ).toBeNull()
  })

  test('is not forgotten by what is forgotten in practice', () => {
    const known = grades([0, 'momentum:name', 'easy'], [1, 'momentum:name', 'good'])
    const practised = sampleEvent(9, graded('momentum:name', 'again', { mode: 'cram' }), {
      atMs: SAMPLE_START_MS + 2 * DAY_MS,
    })
    expect(waitsAfter([...known, practised])['adam:name']).toEqual(waitsAfter(known)['adam:name'])
  })

  test('never holds up a term that was begun, and nothing that is in no deck holds up anything', () => {
    expect(waitsAfter(grades([0, 'adam:name', 'again']))['adam:name']).toBeNull()
    expect(waitsAfter([], [card('adam:name', { prerequisiteIds: ['ext-moments'] })])['adam:name']).toBeNull()
  })

  test('holds up nothing while none of its cards can come: suspended, hidden or too deep', () => {
    const suspended = [sampleEvent(1, { kind: 'card.suspended', body: { cardId: 'momentum:name' } })]
    expect(waitsAfter(suspended)['adam:name']).toBeNull()
    const bases = [card('momentum:name', { kind: 'K5' }), card('momentum:deep', { tier: 3 })]
    const adam = card('adam:name', { prerequisiteIds: ['momentum'] })
    expect(waitsAfter([], [...bases, adam])['adam:name']).not.toBeNull()
    expect(waitsAfter([], [...bases, adam], { hiddenKinds: 'K5' })['adam:name']).toBeNull()
    const begun = grades([0, 'momentum:name', 'good'])
    expect(waitsAfter(begun, [...bases, adam], { hiddenKinds: 'K5' })['adam:name']).not.toBeNull()
  })
})

describe('two terms that are easily confused', () => {
  test('are not begun on the same day', () => expect(newOn(0, [])).toEqual(['momentum:name', 'adagrad:name']))

  test('the second waits until the first has settled, then both go on with their contrast', () => {
    const young = grades([0, 'adagrad:name', 'good'])
    expect(waitsAfter(young)['rmsprop:name']).toEqual({ code: 'too_alike', termId: 'adagrad' })
    expect(waitsAfter(young)['adagrad:contrast']).toEqual({ code: 'contrast', termId: 'rmsprop' })
    const settled = grades([0, 'adagrad:name', 'easy'])
    expect(waitsAfter(settled)['rmsprop:name']).toBeNull()
    const both = [...settled, ...grades([0, 'adagrad:name', 'easy'], [1, 'rmsprop:name', 'easy']).slice(1)]
    expect(waitsAfter(both)['adagrad:contrast']).toBeNull()
  })

  test('a suspended card holds up nothing', () => {
    const suspended = [
      ...grades([0, 'adagrad:name', 'good']),
      sampleEvent(9, { kind: 'card.suspended', body: { cardId: 'adagrad:name' } }),
    ]
    expect(waitsAfter(suspended)['rmsprop:name']).toBeNull()
  })
})

test('the gate can be switched off', () =>
  expect(newOn(0, [], { guidedOrder: false })).toEqual([
    'momentum:name',
    'adam:name',
    'adagrad:name',
    'rmsprop:name',
  ]))
