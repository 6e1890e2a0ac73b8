import { type Card, cardIdOf } from '#core/deck/card'
import type { Term } from '#core/deck/term'

/** K5, property: one card per atomic fact. */
export const propertyCards = (term: Term): readonly Card[] =>
  term.properties.map((fact) => ({
    id: cardIdOf(term.id, 'K5', fact.n),
    kind: 'K5',
    tier: fact.tier,
    termIds: [term.id],
    question: fact.question,
    answer: fact.answer,
    accept: fact.accept ?? [],
    source: fact.source ?? term.source,
  }))
