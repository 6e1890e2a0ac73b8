import type { DeckTerm } from './deck'
import type { TermId } from './term'

type Term = Pick<DeckTerm, 'id' | 'prerequisites'>

/** The same terms, none before one it builds on; the outline's order decides wherever that leaves a choice. */
export function inPrerequisiteOrder<T extends Term>(terms: readonly T[]): readonly T[] {
  const byId = new Map(terms.map((term) => [term.id, term]))
  const placed = new Set<TermId>()
  const ordered: T[] = []
  // A term is marked before what it builds on is placed: a circle, which the deck's lint refuses, ends all the same.
  const place = (term: T): void => {
    if (placed.has(term.id)) return
    placed.add(term.id)
    for (const id of term.prerequisites) {
      const base = byId.get(id)
      if (base !== undefined) place(base)
    }
    ordered.push(term)
  }
  terms.forEach(place)
  return ordered
}
