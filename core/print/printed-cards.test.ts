import { expect, test } from 'vitest'
import type { Card, CardKind } from '../deck/card'
import type { Deck } from '../deck/deck'
import type { Tier } from '../deck/term'
import { printedCards } from './printed-cards'

const card = (id: string, termId: string, tier: Tier = 1, kind: CardKind = 'K1'): Card => ({
  id,
  kind,
  tier,
  termIds: [termId, 'other'],
  question: { zh: id, en: id },
  answer: { zh: id, en: id },
  accept: [],
  source: '',
})
const term = (id: string, group: string) => ({
  id,
  zh: id,
  en: id,
  group,
  status: 'seed' as const,
  aliases: [],
  definition: { zh: '', en: '' },
  prerequisites: [],
})
const deck: Deck = {
  version: '',
  chapters: [
    { id: 'losses', zh: '', en: '', parentId: null },
    { id: 'regression', zh: '', en: '', parentId: 'losses' },
    { id: 'pooling', zh: '', en: '', parentId: null },
  ],
  terms: [term('mse', 'regression'), term('hinge', 'losses'), term('max', 'pooling')],
  cards: [
    card('a', 'mse'),
    card('b', 'mse', 2),
    card('c', 'mse', 1, 'K14'),
    card('d', 'hinge'),
    card('e', 'max'),
  ],
}
const idsOf = (cards: readonly Card[]): readonly string[] => cards.map(({ id }) => id)
const usual = { maxTier: 1, hiddenKinds: 'K14' }

test('a chapter is printed with what lies below it, in the order of the deck', () => {
  expect(idsOf(printedCards(deck, { chapterId: 'losses' }, usual))).toEqual(['a', 'd'])
  expect(idsOf(printedCards(deck, { chapterId: 'regression' }, usual))).toEqual(['a'])
  expect(printedCards(deck, { chapterId: 'nowhere' }, usual)).toEqual([])
})

test('tiers and kinds are those that the learner wants', () => {
  const all = { maxTier: 3, hiddenKinds: '' }
  expect(idsOf(printedCards(deck, { termId: 'mse' }, all))).toEqual(['a', 'b', 'c'])
  expect(idsOf(printedCards(deck, { termId: 'mse' }, usual))).toEqual(['a'])
})
