import type { Chapter, Deck } from './deck'
import { type OutlineChapter, type OutlineTerm, readOutline } from './outline'
import { type OwnOutline, ownTermIdOf } from './own-outline'
import type { Bilingual, TermId } from './term'

export type BranchTerm = { readonly id: TermId; readonly name: Bilingual; readonly isOwn: boolean }

/** A heading with what stands under it, from the deck's outline or from the learner's own. */
export type Branch = {
  readonly id: string
  /** `2.1`: its place, and how deep it lies. */
  readonly number: string
  readonly name: Bilingual
  readonly terms: readonly BranchTerm[]
  readonly branches: readonly Branch[]
  /** From an outline of the learner. */
  readonly isOwn: boolean
}

/** The outline as a tree, in outline order. */
export function branchesOf(deck: Deck): readonly Branch[] {
  const under = (parentId: string | null, prefix: string): readonly Branch[] =>
    deck.chapters
      .filter((chapter) => chapter.parentId === parentId)
      .map((chapter, index) => branchOf(chapter, `${prefix}${index + 1}`))
  const branchOf = ({ id, zh, en }: Chapter, number: string): Branch => ({
    ...{ id, number, name: { zh, en }, isOwn: false },
    terms: deck.terms
      .filter(({ group }) => group === id)
      .map((term) => ({ id: term.id, name: { zh: term.zh, en: term.en }, isOwn: false })),
    branches: under(id, `${number}.`),
  })
  return under(null, '')
}

/** An own outline as one branch; `number` is its place among the others. What cannot be read of it is not in the tree. */
export function ownBranchOf({ outlineId, title, text }: OwnOutline, number: string): Branch {
  const termOf = ({ name }: OutlineTerm): BranchTerm => ({
    id: ownTermIdOf(outlineId, name),
    name: { zh: name, en: name },
    isOwn: true,
  })
  const branchOf = (chapter: OutlineChapter, place: string): Branch => ({
    id: `${outlineId}:${chapter.line}`,
    number: place,
    isOwn: true,
    name: { zh: chapter.title, en: chapter.title },
    terms: chapter.terms.map(termOf),
    branches: chapter.chapters.map((child, index) => branchOf(child, `${place}.${index + 1}`)),
  })
  const { terms, chapters } = readOutline(text)
  const root = { title, line: 0, terms, chapters }
  return { ...branchOf(root, number), id: outlineId }
}

/** The headings under a branch that hold terms themselves, or the branch itself: those above them only gather. */
export const leavesOf = (branch: Branch): readonly Branch[] =>
  branch.terms.length > 0 ? [branch] : branch.branches.flatMap(leavesOf)

/** All terms of a branch, each once. */
export const termsUnder = (branch: Branch): readonly BranchTerm[] => [
  ...new Map(
    [...branch.terms, ...branch.branches.flatMap(termsUnder)].map((term) => [term.id, term]),
  ).values(),
]
