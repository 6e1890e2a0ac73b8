import type { Term } from '#seed/term'
import { type Draft, factCards } from './fact-cards'

/** K12, default value: its source names the release it was read from. */
export const defaultCards = (term: Term): readonly Draft[] => factCards('K12', term, term.defaults ?? [])
