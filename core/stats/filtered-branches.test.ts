import { expect, test } from 'vitest'
import type { Branch } from '../deck/branch'
import { filteredBranches } from './filtered-branches'
import { NEW_TERM, type TermStandings } from './term-standing'

const term = (id: string) => ({ id, name: { zh: id, en: id }, isOwn: false })
const branch = (id: string, termIds: readonly string[], branches: readonly Branch[] = []): Branch => ({
  ...{ id, number: '1', name: { zh: id, en: id }, branches, isOwn: false },
  terms: termIds.map(term),
})
const BRANCHES = [branch('top', ['fresh'], [branch('low', ['due', 'lost'])]), branch('other', ['no-card'])]
const standings: TermStandings = new Map([
  ['fresh', NEW_TERM],
  ['due', { ...NEW_TERM, level: 'learning', dueCount: 2 }],
  ['lost', { ...NEW_TERM, level: 'learning', isForgotten: true }],
])
const shape = (branches: readonly Branch[]): unknown =>
  branches.map(({ id, terms, branches: within }) => [id, terms.map((each) => each.id), shape(within)])

test('a filter leaves the terms it is about, and the branches above them', () => {
  const shown = (filter: 'all' | 'due' | 'new' | 'forgotten') =>
    shape(filteredBranches(BRANCHES, standings, filter))
  expect(shown('all')).toEqual(shape(BRANCHES))
  expect(shown('due')).toEqual([['top', [], [['low', ['due'], []]]]])
  expect(shown('forgotten')).toEqual([['top', [], [['low', ['lost'], []]]]])
  expect(shown('new')).toEqual([
    ['top', ['fresh'], []],
    ['other', ['no-card'], []],
  ])
})
