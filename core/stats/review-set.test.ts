import { expect, test } from 'vitest'
import { replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { medianThinkingMs } from './pace'
import { reviewSetSince } from './review-set'

const DAY_MS = 86_400_000
const SET_MS = SAMPLE_START_MS + 30 * DAY_MS
const inSet = (serial: number) => ({ atMs: SET_MS + serial * 60_000 })

test('counts cards once, new ones apart, and forgets what was undone', () => {
  const state = replay([
    sampleEvent(1, graded('old:a', 'easy')),
    sampleEvent(2, graded('old:b', 'easy')),
    sampleEvent(11, graded('old:a', 'again'), inSet(1)),
    sampleEvent(12, graded('old:a', 'good'), inSet(2)),
    sampleEvent(13, graded('old:b', 'hard'), inSet(3)),
    sampleEvent(14, graded('new:c', 'again'), inSet(4)),
    sampleEvent(15, graded('new:d', 'good'), inSet(5)),
    sampleEvent(
      16,
      {
        kind: 'grade.undone',
        body: { cardId: 'new:d', gradeId: sampleEvent(15, graded('new:d', 'good')).id },
      },
      inSet(6),
    ),
  ])
  expect(reviewSetSince(state, SET_MS)).toEqual({
    cardCount: 3,
    newCount: 1,
    reviewCount: 2,
    rememberedCount: 1,
    forgottenIds: ['old:a'],
    thinkingMs: 10_000,
  })
})

test('says nothing about pace before there is something to say', () => {
  expect(medianThinkingMs(replay([sampleEvent(1, graded('a:say', 'good'))]))).toBeNull()
  const many = Array.from({ length: 12 }, (_, index) => sampleEvent(index + 1, graded('a:say', 'good')))
  expect(medianThinkingMs(replay(many))).toBe(2_500)
})
