import { expect, test } from 'vitest'
import type { Card } from './card'
import type { Deck } from './deck'
import { packDeck } from './deck-pack'

const card = (id: string): Card => ({
  ...{ id, kind: 'K2', tier: 1, termIds: ['mse', 'mae'], accept: [], source: 'a test' },
  question: { zh: '第一行\n第二行', en: 'one\ntwo' },
  answer: { zh: '答', en: 'answer' },
})
const deck = (cards: readonly Card[]): Deck => ({ version: '1', chapters: [], terms: [], cards })
const headOf = ({ id, kind, tier, termIds }: Card) => ({ id, kind, tier, termIds })

test.each([0, 1, 2])('a packed deck of %i is JSON for pages that know nothing of lines', (count) => {
  const cards = Array.from({ length: count }, (_, index) => card(`mse:say:${index}`))
  expect(JSON.parse(packDeck(deck(cards)))).toEqual({ ...deck(cards), heads: cards.map(headOf) })
})

test('each card is a line of its own, after the heads', () => {
  const cards = [card('mse:say'), card('mse:name')]
  const [head = '', ...lines] = packDeck(deck(cards)).split('\n')
  expect(JSON.parse(`${head}]}`)).toEqual({ ...deck([]), heads: cards.map(headOf) })
  expect(lines.slice(0, -1).map((line) => JSON.parse(line.slice(1)))).toEqual(cards)
})
