import type { Term } from '#seed/term'
import { type Draft, onlyCard } from './fact-cards'

/** K15, Chinese-English-API: from one name of the term to another. */
export const translationCards = (term: Term): readonly Draft[] => [
  onlyCard('K15', term, { tier: 2, ...term.translation, accept: term.translation.accept ?? [] }),
]
