import { expect, test } from 'vitest'
import { RateLimiter } from './rate-limit'

test('a limit lets so many through, and then as many as time refills', () => {
  const limiter = new RateLimiter({ burst: 3, refillMs: 3_000 })
  expect([1, 2, 3, 4].map(() => limiter.take('a', 0))).toEqual([null, null, null, 1_000])
  expect(limiter.take('b', 0)).toBeNull()
  expect(limiter.take('a', 500)).toBe(500)
  expect(limiter.take('a', 1_000)).toBeNull()
  expect(limiter.take('a', 1_000_000, 3)).toBeNull()
})

test('a clock that is set back locks nobody out', () => {
  const limiter = new RateLimiter({ burst: 3, refillMs: 3_000 })
  expect(limiter.take('a', 3_600_000)).toBeNull()
  expect(limiter.take('a', 0)).toBeNull()
  expect(limiter.take('a', 0)).toBeNull()
  expect(limiter.take('a', 0)).toBe(1_000)
})

test('a flood of keys does not fill the memory: those that were idle longest are forgotten', () => {
  const limiter = new RateLimiter({ burst: 1, refillMs: 60_000 })
  for (let key = 0; key <= 50_000; key++) limiter.take(`${key}`, 0)
  expect(limiter.take('50000', 0)).toBe(60_000)
  expect(limiter.take('0', 0)).toBeNull()
})
