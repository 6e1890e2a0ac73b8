import type { Branch } from '../deck/branch'
import { NEW_TERM, type TermStanding, type TermStandings } from './term-standing'

const FILTERS = {
  all: () => true,
  due: ({ dueCount }: TermStanding) => dueCount > 0,
  new: ({ level }: TermStanding) => level === 'new',
  forgotten: ({ isForgotten }: TermStanding) => isForgotten,
}

export type Filter = keyof typeof FILTERS

/** Only the terms that the filter lets through, and the branches that hold any. */
export const filteredBranches = (
  branches: readonly Branch[],
  standings: TermStandings,
  filter: Filter,
): readonly Branch[] => {
  if (filter === 'all') return branches
  return branches.flatMap((branch) => {
    const terms = branch.terms.filter(({ id }) => FILTERS[filter](standings.get(id) ?? NEW_TERM))
    const within = filteredBranches(branch.branches, standings, filter)
    return terms.length + within.length === 0 ? [] : [{ ...branch, terms, branches: within }]
  })
}
