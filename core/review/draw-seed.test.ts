import { expect, test } from 'vitest'
import { drawSeedsOf } from './draw-seed'
import { shuffled } from './shuffle'

test('each grade adds a seed and leaves the earlier ones as they were', () => {
  const three = drawSeedsOf('pool-max:compute:2', 3)
  expect(new Set(three).size).toBe(4)
  expect(drawSeedsOf('pool-max:compute:2', 2)).toEqual(three.slice(0, 3))
})

test('another card draws other numbers', () =>
  expect(drawSeedsOf('pool-max:compute:1', 0)).not.toEqual(drawSeedsOf('pool-max:compute:2', 0)))

test('a shuffle keeps every item, and is the same for the same seed', () => {
  const items = ['a', 'b', 'c', 'd']
  expect([...shuffled(items, 7)].sort()).toEqual(items)
  expect(shuffled(items, 7)).toEqual(shuffled(items, 7))
  const orders = new Set(Array.from({ length: 200 }, (_, seed) => shuffled(items, seed).join('')))
  expect(orders.size).toBe(24)
})
