import type { Term } from '#seed/term'
import type { Draft } from './fact-cards'
import { pictureCards } from './picture-cards'

/** K7, which curve: a drawn function, path or distribution, and the terms it could belong to. */
export const curveCards = (term: Term): readonly Draft[] => pictureCards('K7', term)
