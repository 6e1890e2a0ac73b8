import { cardIdOf } from '#core/deck/card'
import type { Proof, Reading, Term } from '#seed/term'
import type { Draft } from './fact-cards'

/** K10, read the code: its output, its shape, or its bug. */
export const readingCards = (term: Term): readonly Draft[] =>
  (term.readings ?? []).map((reading) => ({
    id: cardIdOf(term.id, 'K10', reading.n),
    kind: 'K10',
    tier: reading.tier,
    termIds: [term.id],
    question: reading.question,
    answer: reading.answer,
    accept: reading.accept ?? [],
    source: reading.source ?? term.source,
    code: reading.code.join('\n'),
    proof: proofOf(reading),
  }))

const proofOf = ({ setup, code, result, value, tolerance }: Reading): Proof => ({
  code: [...(setup ?? []), ...code, result],
  value,
  ...(tolerance !== undefined && { tolerance }),
})
