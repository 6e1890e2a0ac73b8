import { type Card, type CardKind, cardIdOf } from '#core/deck/card'
import type { Bilingual, TermId } from '#core/deck/term'
import type { Fact, Proof, Term } from '#seed/term'

/** A card as a generator makes it: what it claims still carries its proof instead of a receipt. */
export type Draft = Omit<Card, 'receipt' | 'rendered'> & { readonly proof?: Proof }

/** One card a fact, asked and answered as it is written. */
export function factCards(
  kind: CardKind,
  term: Term,
  facts: readonly (Fact & { readonly with?: TermId | null })[],
): readonly Draft[] {
  return facts.map((fact) => ({
    id: cardIdOf(term.id, kind, fact.n),
    kind,
    tier: fact.tier,
    termIds: fact.with ? [term.id, fact.with] : [term.id],
    question: fact.question,
    answer: fact.answer,
    accept: fact.accept ?? [],
    source: fact.source ?? term.source,
    ...(fact.proof && { proof: fact.proof }),
  }))
}

/** A card that a term has once. */
export const onlyCard = (
  kind: CardKind,
  term: Term,
  card: Pick<Draft, 'tier' | 'accept'> & {
    readonly question: Bilingual
    readonly answer: Bilingual
    readonly source?: string
    readonly proof?: Proof
  },
): Draft => ({
  id: cardIdOf(term.id, kind),
  kind,
  tier: card.tier,
  termIds: [term.id],
  question: card.question,
  answer: card.answer,
  accept: card.accept,
  source: card.source ?? term.source,
  ...(card.proof && { proof: card.proof }),
})
