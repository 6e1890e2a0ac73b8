import { expect, test } from 'vitest'
import { gradeOfSwipe } from './swipe-gesture'

test.each([
  [{ x: -130, y: 10 }, 'again'],
  [{ x: 130, y: -10 }, 'good'],
  [{ x: 20, y: -130 }, 'easy'],
  [{ x: 20, y: 130 }, 'hard'],
  [{ x: 110, y: 0 }, null],
  [{ x: 0, y: 0 }, null],
] as const)('a finger that went %o means %s on a card 390 wide', (reach, grade) =>
  expect(gradeOfSwipe(reach, 390)).toBe(grade),
)
