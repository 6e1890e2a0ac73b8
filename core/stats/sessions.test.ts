import { expect, test } from 'vitest'
import { replay } from '../replay'
import { SAMPLE_START_MS, graded, sampleEvent } from '../sample-events'
import { sessionCountOf } from './sessions'

const at = (...minutes: readonly number[]) =>
  replay(
    minutes.map((minute, index) =>
      sampleEvent(index + 1, graded(`c${index % 3}`, 'good'), { atMs: SAMPLE_START_MS + minute * 60_000 }),
    ),
  )

test('grades close to each other are one session, whatever their cards and order', () => {
  expect(sessionCountOf(at())).toBe(0)
  expect(sessionCountOf(at(0, 5, 30))).toBe(1)
  expect(sessionCountOf(at(0, 31))).toBe(2)
  expect(sessionCountOf(at(100, 5, 0, 104))).toBe(2)
})
