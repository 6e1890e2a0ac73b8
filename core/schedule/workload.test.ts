import fc from 'fast-check'
import { expect, test } from 'vitest'
import { workloadOf } from './workload'

test('the usual target is the measure', () => expect(workloadOf(0.9)).toEqual({ time: 1, known: 1 }))

test('from 0.90 to 0.95: a third more time, under three per cent more knowledge', () => {
  const { time, known } = workloadOf(0.95)
  expect(time).toBeCloseTo(1.354, 3)
  expect(known).toBeCloseTo(1.028, 3)
})

test('a higher target never costs less and never gives less', () => {
  const target = fc.double({ min: 0.7, max: 0.99, noNaN: true })
  fc.assert(
    fc.property(target, target, (a, b) => {
      const [lower, higher] = [workloadOf(Math.min(a, b)), workloadOf(Math.max(a, b))]
      expect(higher.time).toBeGreaterThanOrEqual(lower.time)
      expect(higher.known).toBeGreaterThanOrEqual(lower.known)
    }),
  )
})
