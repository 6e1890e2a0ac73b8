import { type Card, cardIdOf } from '#core/deck/card'
import type { Term } from '#core/deck/term'

/** K2, say it: from the term's name to its meaning, judged by the learner. */
export const sayCards = (term: Term): readonly Card[] => [
  {
    id: cardIdOf(term.id, 'K2'),
    kind: 'K2',
    tier: 2,
    termIds: [term.id],
    question: term.meaning.question,
    answer: term.meaning.answer,
    accept: [],
    source: term.source,
  },
]
