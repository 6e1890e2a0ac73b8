import { expect, test } from 'vitest'
import { optionPoolOf, optionsOf } from '#core/check/options'
import { planOf } from '#core/check/plan'
import { inPrerequisiteOrder } from '#core/deck/prerequisite-order'
import { nameKey } from '#core/review/typed-name'
import { DEFAULT_SETTINGS } from '#core/settings'
import { buildDeck } from './deck'
import { deckSources } from './sources'

const { deck } = buildDeck(deckSources())
const pool = optionPoolOf(deck)
const planFor = (mode: 'choice' | 'typed', maxTier = 1) =>
  planOf(deck, {
    ...{ scope: 'both', mode, seed: 7, hasHistory: () => false },
    settings: { ...DEFAULT_SETTINGS, maxTier },
  })

test.each(['choice', 'typed'] as const)('every term of the guide can be asked for: %s', (mode) => {
  const plan = planFor(mode)
  expect(plan.chapters).toHaveLength(17)
  expect(plan.chapters.flatMap(({ terms }) => terms)).toHaveLength(deck.terms.length)
})

test('each choice has four different options, one of them right and none another name of it', () => {
  const cards = planFor('choice', 3).chapters.flatMap(({ terms }) => terms.flatMap((term) => term.cards))
  expect(new Set(cards.map(({ kind }) => kind))).toEqual(new Set(['K1', 'K7', 'K8', 'K15']))
  for (const card of cards) {
    for (const seed of [1, 2, 3]) {
      const drawn = optionsOf(card, pool, seed)
      expect(drawn?.options, card.id).toHaveLength(4)
      for (const locale of ['zh', 'en'] as const) {
        const texts = drawn?.options.map((option) => option[locale]) ?? []
        expect(new Set(texts).size, card.id).toBe(4)
        const others = texts.filter((_, index) => index !== drawn?.rightIndex)
        const names = pool.names.get(card.termIds[0] ?? '') ?? []
        if (card.options === undefined)
          for (const other of others) expect(names, `${card.id}: ${other}`).not.toContain(nameKey(other))
      }
      expect(card.answer.en.startsWith(drawn?.options[drawn.rightIndex]?.en ?? '?'), card.id).toBe(true)
    }
  }
})

test('wrong options come from the chapter as far as it has enough terms', () => {
  const card = deck.cards.find(({ id }) => id === 'opt-adam:name')
  const drawn = card === undefined ? null : optionsOf(card, pool, 5)
  const chapter = deck.terms.filter(({ group }) => group === 'grp-opt').map(({ id }) => id)
  const names = chapter.map((id) => deck.cards.find((each) => each.id === `${id}:name`)?.answer.en)
  for (const option of drawn?.options ?? []) expect(names).toContain(option.en)
  expect(drawn?.options).toHaveLength(4)
})

test('no term of the guide stands before one it builds on', () => {
  const order = inPrerequisiteOrder(deck.terms).map(({ id }) => id)
  expect([...order].sort()).toEqual(deck.terms.map(({ id }) => id).sort())
  for (const { id, prerequisites } of deck.terms)
    for (const base of prerequisites)
      if (order.includes(base))
        expect(order.indexOf(base), `${id} on ${base}`).toBeLessThan(order.indexOf(id))
})
