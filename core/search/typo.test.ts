import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slipsAllowed, slipsBetween } from './typo'

test.each([
  ['focal', 'focal', 0],
  ['focal', 'focla', 1],
  ['focal', 'foca', 1],
  ['focal', 'foccal', 1],
  ['focal', 'vocal', 1],
  ['dropout', 'dorpuot', 2],
  ['ca', 'abc', 3],
])('%s and %s are %i slips apart', (a, b, slips) => expect(slipsBetween(a, b, 5)).toBe(slips))

test('more than the limit is one more than the limit', () => {
  expect(slipsBetween('momentum', 'warmup', 2)).toBe(3)
  expect(slipsBetween('a', 'abcdef', 2)).toBe(3)
})

test('short words may hold no slip, long ones two', () =>
  expect([3, 4, 7, 8].map(slipsAllowed)).toEqual([0, 1, 1, 2]))

const word = fc.string({ maxLength: 9, unit: fc.constantFrom('a', 'b', 'c') })

test('it is the same either way, nothing between equals, and never more than the longer word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = slipsBetween(a, b, 20)
      expect(slipsBetween(b, a, 20)).toBe(slips)
      expect(slips === 0).toBe(a === b)
      expect(slips).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(slipsBetween(a, b, 2)).toBe(Math.min(3, slips))
    }),
  )
})
