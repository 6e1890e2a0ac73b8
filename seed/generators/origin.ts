import type { Term } from '#seed/term'
import { type Draft, factCards } from './fact-cards'

/** K14, origin: which paper; off unless the learner asks for it. */
export const originCards = (term: Term): readonly Draft[] => factCards('K14', term, term.origins ?? [])
