import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Action, Event } from '../event'
import { type StudyState, advance, replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { studyDayOf } from '../study-day'
import { bulkActions } from './bulk-action'

const today = studyDayOf(SAMPLE_START_MS, { timeZone: 'Asia/Shanghai', rolloverHour: 4 })
const IDS = ['a', 'b', 'c', 'd']
const visible = (state: StudyState) =>
  IDS.map((id) => {
    const card = state.cards.at(id)?.value
    return [card?.suspended ?? false, card?.buriedOn === today]
  })
const eventsOf = (actions: readonly Action[], from: number): readonly Event[] =>
  actions.map((action, index) => sampleEvent(from + index, action))

const earlier = fc.array(
  fc.record({
    kind: fc.constantFrom('card.suspended' as const, 'card.resumed' as const, 'card.buried' as const),
    body: fc.record({ cardId: fc.constantFrom(...IDS) }),
  }),
  { maxLength: 8 },
)

test('what is done to many is done to all of them, and taken back it is as it was', () => {
  fc.assert(
    fc.property(
      earlier,
      fc.subarray(IDS),
      fc.constantFrom('suspend' as const, 'resume' as const, 'bury' as const),
      (history, chosen, what) => {
        const before = replay(eventsOf(history, 1))
        const { forward, back } = bulkActions(what, chosen, (id) => before.cards.at(id)?.value, today)
        const done = advance(before, eventsOf(forward, 100))
        for (const id of chosen) {
          const card = done.cards.at(id)?.value
          if (what === 'bury') expect(card?.buriedOn).toBe(today)
          else expect(card?.suspended ?? false).toBe(what === 'suspend')
        }
        expect(visible(advance(done, eventsOf(back([]), 200)))).toEqual(visible(before))
      },
    ),
  )
})

test('a card that is suspended already is left alone, so that undo does not wake it', () => {
  const { cards } = replay([sampleEvent(1, { kind: 'card.suspended', body: { cardId: 'a' } })])
  const { forward, back } = bulkActions('suspend', ['a', 'b'], (id) => cards.at(id)?.value, today)
  expect(forward).toEqual([{ kind: 'card.suspended', body: { cardId: 'b' } }])
  expect(back([])).toEqual([{ kind: 'card.resumed', body: { cardId: 'b' } }])
})

test('a reset of many names each reset that it takes back, and leaves out what was never begun', () => {
  const before = replay([sampleEvent(1, graded('a', 'easy')), sampleEvent(2, graded('c', 'good'))])
  const stateIn = (state: StudyState) => (id: string) => state.cards.at(id)?.value
  const { forward, back } = bulkActions('reset', ['a', 'b', 'c'], stateIn(before), today)
  const events = eventsOf(forward, 100)
  expect(events.map(({ body }) => body.cardId)).toEqual(['a', 'c'])
  const done = advance(before, events)
  expect(stateIn(done)('a')?.progress).toBeNull()
  expect(stateIn(done)('c')?.progress).toBeNull()
  const again = advance(done, eventsOf(back(events.map(({ id }) => id)), 200))
  for (const id of ['a', 'c']) expect(stateIn(again)(id)).toEqual(stateIn(before)(id))
})
