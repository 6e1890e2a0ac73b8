import type { Findings } from '../check/findings'
import type { DeckTerm } from '../deck/deck'
import { inPrerequisiteOrder } from '../deck/prerequisite-order'
import type { StudyCard } from '../deck/study-card'
import type { TermId } from '../deck/term'
import type { Settings } from '../settings'

/** Kinds that ask for more than a name: where the names are known, they come first. */
const HARDER_KINDS = ['K5', 'K6', 'K9']

const RANKS = { unknown: 2, partly: 3, notAsked: 4, known: 5 } as const

/** The same cards, told which terms gap checks found known; in the order that these propose, where the learner wants it. */
export function withFindings(
  cards: readonly StudyCard[],
  terms: readonly DeckTerm[],
  findings: Findings,
  { gapsFirst }: Pick<Settings, 'gapsFirst'>,
): readonly StudyCard[] {
  if (findings.size === 0) return cards
  const known = new Set(terms.flatMap((term) => (isFoundKnown(term, findings) ? [term.id] : [])))
  const marked = cards.map((card) => (known.has(card.termId) ? { ...card, isKnown: true as const } : card))
  return gapsFirst ? arranged(marked, terms, findings) : marked
}

/** Whether the latest check about its chapter found the term known. */
function isFoundKnown({ id, group }: DeckTerm, findings: Findings): boolean {
  const found = findings.get(group)
  return found?.finding === 'known' && !found.missedIds.includes(id)
}

/**
 * Terms that were missed, what they build on, then chapters not known, partly known, not asked about and known, each in
 * prerequisite order.
 */
function arranged(
  cards: readonly StudyCard[],
  terms: readonly DeckTerm[],
  findings: Findings,
): readonly StudyCard[] {
  const rankOf = ranking(terms, findings)
  const places = new Map(inPrerequisiteOrder(terms).map(({ id }, index) => [id, index]))
  const placeOf = ({ termId }: StudyCard): number => places.get(termId) ?? -1
  const isEasier = ({ kind }: StudyCard): number => Number(kind === null || !HARDER_KINDS.includes(kind))
  return [...cards].sort(
    (a, b) =>
      rankOf(a.termId) - rankOf(b.termId) ||
      placeOf(a) - placeOf(b) ||
      (rankOf(a.termId) === RANKS.known ? isEasier(a) - isEasier(b) : 0),
  )
}

/** The learner's own terms stand in no chapter: they stay in front. */
function ranking(terms: readonly DeckTerm[], findings: Findings): (termId: TermId) => number {
  const ranks = new Map(terms.map(({ id, group }) => [id, RANKS[findings.get(group)?.finding ?? 'notAsked']]))
  const missed = new Set([...findings.values()].flatMap(({ missedIds }) => missedIds))
  const bases = basesOf(missed, terms, (id) => ranks.get(id) === RANKS.known)
  return (id) => (missed.has(id) ? 0 : bases.has(id) ? 1 : (ranks.get(id) ?? -1))
}

/** What the missed terms build on, as far as it is not known: they wait for it. */
function basesOf(
  missed: ReadonlySet<TermId>,
  terms: readonly DeckTerm[],
  isKnown: (id: TermId) => boolean,
): ReadonlySet<TermId> {
  const prerequisites = new Map(terms.map((term) => [term.id, term.prerequisites]))
  const bases = new Set<TermId>()
  const waiting = [...missed]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
    for (const base of prerequisites.get(id) ?? []) {
      if (isKnown(base) || bases.has(base)) continue
      bases.add(base)
      waiting.push(base)
    }
  return bases
}
