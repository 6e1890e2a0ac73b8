import type { Term } from '#seed/term'
import { type Draft, factCards } from './fact-cards'

/** K4, formula cloze: one symbol hidden. */
export const clozeCards = (term: Term): readonly Draft[] => factCards('K4', term, term.clozes ?? [])
