import type { StudyCard } from '../deck/study-card'
import type { TermId } from '../deck/term'
import type { Situation } from './term-standing'

export type HardTerm = {
  readonly termId: TermId
  /** Failures at least a study day after the grade before, over all its cards. */
  readonly lapseCount: number
  /** Of its hardest card, 1 to 10. */
  readonly difficulty: number
}

/** The terms forgotten most often, the harder of two first; none that was never forgotten. */
export function hardestTerms({ cards, stateOf }: Omit<Situation, 'day'>, count: number): readonly HardTerm[] {
  const terms = new Map<TermId, HardTerm>()
  for (const card of cards) {
    const term = withCard(terms.get(card.termId), card, stateOf)
    if (term !== null) terms.set(card.termId, term)
  }
  return [...terms.values()]
    .filter(({ lapseCount }) => lapseCount > 0)
    .sort((a, b) => b.lapseCount - a.lapseCount || b.difficulty - a.difficulty)
    .slice(0, count)
}

function withCard(
  before: HardTerm | undefined,
  { id, termId }: StudyCard,
  stateOf: Situation['stateOf'],
): HardTerm | null {
  const progress = stateOf(id)?.progress ?? null
  if (progress === null) return null
  return {
    termId,
    lapseCount: (before?.lapseCount ?? 0) + progress.lapseCount,
    difficulty: Math.max(before?.difficulty ?? 0, progress.memory.difficulty),
  }
}
