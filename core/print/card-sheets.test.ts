import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardSheetsOf } from './card-sheets'

test('nine cards take two sheets; behind the left card of the front lies the right one of the back', () => {
  const [first, second, ...none] = cardSheetsOf([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(none).toEqual([])
  expect(first?.front).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(first?.back).toEqual([2, 1, 4, 3, 6, 5, 8, 7])
  expect(second?.front).toEqual([9, null, null, null, null, null, null, null])
  expect(second?.back).toEqual([null, 9, null, null, null, null, null, null])
})

test('no cards take no paper, and each card is printed once, in order, with its back behind it', () => {
  expect(cardSheetsOf([])).toEqual([])
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 40 }), (items) => {
      const sheets = cardSheetsOf(items)
      expect(sheets.flatMap(({ front }) => front).filter((item) => item !== null)).toEqual(items)
      for (const { front, back } of sheets)
        for (let row = 0; row < 4; row++)
          expect([back[2 * row + 1], back[2 * row]]).toEqual([front[2 * row], front[2 * row + 1]])
    }),
  )
})
