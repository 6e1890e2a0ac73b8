import { cardIdOf } from '#core/deck/card'
import type { Term } from '#seed/term'
import type { Draft } from './fact-cards'

/** K9, compute: the question and the way to its answer as templates; the numbers are drawn at each showing. */
export const computationCards = (term: Term): readonly Draft[] =>
  (term.computations ?? []).map(({ n, tier, source, ...computation }) => ({
    id: cardIdOf(term.id, 'K9', n),
    kind: 'K9',
    tier,
    termIds: [term.id],
    question: computation.question,
    answer: computation.working,
    accept: [],
    source: source ?? term.source,
    computation,
  }))
