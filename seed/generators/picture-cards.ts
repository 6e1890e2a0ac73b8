import { cardIdOf } from '#core/deck/card'
import { PICTURE_FACTS } from '#seed/pictures/pictures'
import type { Term } from '#seed/term'
import type { Draft } from './fact-cards'

/** One card a drawing of that kind, answered by choosing. */
export const pictureCards = (kind: 'K7' | 'K8', term: Term): readonly Draft[] =>
  (PICTURE_FACTS[term.id] ?? [])
    .filter((fact) => fact.kind === kind)
    .map(({ n, ...fact }) => ({ ...fact, id: cardIdOf(term.id, kind, n), accept: [] }))
