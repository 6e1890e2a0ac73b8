import type { Term } from '#seed/term'
import { type Draft, factCards } from './fact-cards'

/** K11, choose for the situation. */
export const situationCards = (term: Term): readonly Draft[] => factCards('K11', term, term.situations ?? [])
