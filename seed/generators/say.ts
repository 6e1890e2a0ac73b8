import type { Term } from '#seed/term'
import { type Draft, onlyCard } from './fact-cards'

/** K2, say it: from the term's name to its meaning, judged by the learner. */
export const sayCards = (term: Term): readonly Draft[] => [
  onlyCard('K2', term, { tier: 2, accept: [], ...term.meaning }),
]
