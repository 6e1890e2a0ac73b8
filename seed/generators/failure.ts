import type { Term } from '#seed/term'
import { type Draft, factCards } from './fact-cards'

/** K13, failure mode: what goes wrong, judged by the learner. */
export const failureCards = (term: Term): readonly Draft[] => factCards('K13', term, term.failures ?? [])
