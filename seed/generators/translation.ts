import { type Card, cardIdOf } from '#core/deck/card'
import type { Term } from '#core/deck/term'

/** K15, Chinese-English-API: from one name of the term to another. */
export const translationCards = (term: Term): readonly Card[] => [
  {
    id: cardIdOf(term.id, 'K15'),
    kind: 'K15',
    tier: 2,
    termIds: [term.id],
    question: term.translation.question,
    answer: term.translation.answer,
    accept: term.translation.accept ?? [],
    source: term.translation.source ?? term.source,
  },
]
