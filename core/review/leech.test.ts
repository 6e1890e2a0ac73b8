import { expect, test } from 'vitest'
import type { StudyCard } from '../deck/study-card'
import type { Action } from '../event'
import { replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { studyDayOf } from '../study-day'
import { type LeechInput, leechHelpFor } from './leech'

const DAY_MS = 86_400_000
const rule = { timeZone: 'Asia/Shanghai', rolloverHour: 4 }
const card = (id: string, changes: Partial<StudyCard> = {}): StudyCard => ({
  ...{ id, termId: id.split(':')[0] ?? '', contrastedIds: [], prerequisiteIds: [], tier: 1, kind: 'K1' },
  ...changes,
})
const LEECH = card('adam:curve', { prerequisiteIds: ['momentum', 'rmsprop'] })
const CARDS = [
  LEECH,
  card('momentum:name'),
  card('rmsprop:name'),
  card('nadam:contrast', { contrastedIds: ['adam'] }),
  card('adam:contrast', { contrastedIds: ['adamw'] }),
]

const answeredWrong = (answer: string): Action => {
  const action = graded(LEECH.id, 'again')
  return {
    ...action,
    body: { ...action.body, attempt: { answer, verdict: 'wrong', values: null } },
  } as Action
}

function helpAfter(...actions: readonly Action[]) {
  const events = actions.map((action, index) =>
    sampleEvent(index + 1, action, { atMs: SAMPLE_START_MS + index * DAY_MS }),
  )
  const { cards } = replay(events)
  const input: LeechInput = {
    cards: CARDS,
    stateOf: (id) => cards.at(id)?.value,
    day: studyDayOf(SAMPLE_START_MS + actions.length * DAY_MS, rule),
    termNamed: (answer) => (answer === 'AdamW' ? 'adamw' : null),
  }
  return leechHelpFor(LEECH, input)
}

const lapses = (count: number): Action[] => [
  graded(LEECH.id, 'easy'),
  ...Array.from({ length: count }, () => graded(LEECH.id, 'again')),
]

test('three lapses are not many, the fourth brings help', () => {
  expect(helpAfter(...lapses(3))).toBeNull()
  expect(helpAfter(...lapses(4))?.lapseCount).toBe(4)
})

test('what it is taken for: both sides of a contrast, the one that was answered instead first', () => {
  const help = helpAfter(...lapses(3), answeredWrong('AdamW'), answeredWrong('AdamW'), answeredWrong('what?'))
  expect(help?.mixUps).toEqual([
    { termId: 'adamw', answeredInsteadCount: 2 },
    { termId: 'nadam', answeredInsteadCount: 0 },
  ])
})

test('what it builds on: the least known first, one never learnt before all', () => {
  const help = helpAfter(graded('momentum:name', 'easy'), ...lapses(4))
  expect(help?.bases.map(({ termId }) => termId)).toEqual(['rmsprop', 'momentum'])
  expect(help?.bases[0]?.recall).toBeNull()
  expect(help?.bases[1]?.recall).toBeGreaterThan(0.5)
})
