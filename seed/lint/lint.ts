import type { Draft } from '#seed/generators/fact-cards'
import type { Term } from '#seed/term'
import { computationRule } from './computation-rule'
import { circularPrerequisites, fewKinds, repeatedQuestions } from './deck-rules'
import { formulaRule } from './formula-rule'
import { pictureRule } from './picture-rule'
import { proofRule } from './proof-rule'
import type { LintContext, Rule } from './rule'
import { TEXT_RULES } from './text-rules'

export const CARD_RULES: readonly Rule[] = [
  ...TEXT_RULES,
  formulaRule,
  proofRule,
  computationRule,
  pictureRule,
]

/** Every rule over every card, then the rules about the whole; one line a fault. */
export function lintDeck(cards: readonly Draft[], terms: readonly Term[]): readonly string[] {
  return [
    ...cards.flatMap((card) => lintCard(card, terms)),
    ...repeatedQuestions(cards),
    ...fewKinds(cards, terms),
    ...circularPrerequisites(terms),
  ]
}

export function lintCard(card: Draft, terms: readonly Term[]): readonly string[] {
  const context: LintContext = { termOf: (id) => terms.find((term) => term.id === id) }
  return CARD_RULES.flatMap(({ name, faultsOf }) =>
    faultsOf(card, context).map((fault) => `${card.id}: ${name}: ${fault}`),
  )
}

/** Whether a fault names the term first: `id:kind: ...` of a card, `id: ...` or `id -> ...` of the whole. */
export const isAbout = (fault: string, termId: string): boolean => fault.split(/:| /, 1)[0] === termId
