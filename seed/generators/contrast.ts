import { type Card, cardIdOf } from '#core/deck/card'
import type { Term } from '#core/deck/term'

/** K6, contrast: what separates the term from one that learners take for it. */
export const contrastCards = (term: Term): readonly Card[] =>
  term.contrasts.map((contrast) => ({
    id: cardIdOf(term.id, 'K6', contrast.n),
    kind: 'K6',
    tier: contrast.tier,
    termIds: contrast.with === null ? [term.id] : [term.id, contrast.with],
    question: contrast.question,
    answer: contrast.answer,
    accept: contrast.accept ?? [],
    source: contrast.source ?? term.source,
  }))
