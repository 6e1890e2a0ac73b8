import type { Term } from '#seed/term'
import { bothNames, spellingsOf } from './name'
import { type Draft, factCards } from './fact-cards'

/** K3, name from formula: typed, so every name of the term counts. */
export const formulaNameCards = (term: Term): readonly Draft[] =>
  factCards(
    'K3',
    term,
    (term.formulaNames ?? []).map((fact) => ({
      ...fact,
      answer: bothNames(term),
      accept: [...new Set([...spellingsOf(term), ...(fact.accept ?? [])])],
    })),
  )
