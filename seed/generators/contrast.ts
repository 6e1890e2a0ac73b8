import type { Term } from '#seed/term'
import { type Draft, factCards } from './fact-cards'

/** K6, contrast: what separates the term from one that learners take for it. */
export const contrastCards = (term: Term): readonly Draft[] => factCards('K6', term, term.contrasts)
