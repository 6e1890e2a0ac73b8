import type { Term } from '#seed/term'
import type { Draft } from './fact-cards'
import { pictureCards } from './picture-cards'

/** K8, which image or diagram: a drawn operation, and the terms it could show. */
export const imageCards = (term: Term): readonly Draft[] => pictureCards('K8', term)
