import type { Term } from '#seed/term'
import { type Draft, factCards } from './fact-cards'

/** K5, property: one card per atomic fact. */
export const propertyCards = (term: Term): readonly Draft[] => factCards('K5', term, term.properties)
