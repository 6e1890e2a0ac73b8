import { expect, test } from 'vitest'
import { ALL_TERMS } from '#seed/all-terms'
import { GENERATORS } from '#seed/generators/all'
import { lintDeck } from './lint'

test('no card of the whole deck has a fault', () => {
  const cards = ALL_TERMS.flatMap((term) => GENERATORS.flatMap(([, generate]) => generate(term)))
  expect(lintDeck(cards, ALL_TERMS)).toEqual([])
})
