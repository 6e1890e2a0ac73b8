import { expect, test } from 'vitest'
import { type Branch, branchesOf, ownBranchOf, termsUnder } from './branch'
import type { Deck, DeckTerm } from './deck'

const term = (id: string, group: string): DeckTerm => ({
  ...{ id, zh: `${id}中`, en: id, group, status: 'seed', aliases: [], prerequisites: [] },
  definition: { zh: '', en: '' },
})
const DECK: Deck = {
  version: '1',
  chapters: [
    { id: 'layers', zh: '层', en: 'Layers', parentId: null },
    { id: 'pool', zh: '池化', en: 'Pooling', parentId: 'layers' },
    { id: 'loss', zh: '损失', en: 'Losses', parentId: null },
  ],
  terms: [term('dropout', 'layers'), term('max-pool', 'pool'), term('mse', 'loss')],
  cards: [],
}
const shape = ({ number, name, terms, branches }: Branch): unknown => [
  `${number} ${name.en}`,
  terms.map((each) => each.name.en),
  branches.map(shape),
]

test('the outline becomes a numbered tree', () => {
  const branches = branchesOf(DECK)
  expect(branches.map(shape)).toEqual([
    ['1 Layers', ['dropout'], [['1.1 Pooling', ['max-pool'], []]]],
    ['2 Losses', ['mse'], []],
  ])
  expect(branches.flatMap(termsUnder).map(({ id }) => id)).toEqual(['dropout', 'max-pool', 'mse'])
})

test('an own outline is one branch, with the terms that its cards go by', () => {
  const text = '- alpha\n- Nets:\n  - beta\n  - Deep:\n    - gamma'
  const branch = ownBranchOf({ outlineId: 'o1', title: 'Mine', text, removed: false }, '3')
  expect(shape(branch)).toEqual([
    '3 Mine',
    ['alpha'],
    [['3.1 Nets', ['beta'], [['3.1.1 Deep', ['gamma'], []]]]],
  ])
  const [alpha] = branch.terms
  expect(alpha?.id).toMatch(/^own:o1:/)
  expect(alpha?.isOwn).toBe(true)
  expect(new Set([branch, ...branch.branches].map(({ id }) => id)).size).toBe(2)
})
