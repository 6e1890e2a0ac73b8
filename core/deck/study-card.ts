import type { Card, CardId, CardKind } from './card'
import type { Deck } from './deck'
import { type OwnCard, ownGroupOf } from './own-card'
import type { TermId } from './term'

/** A card as the queue sees it, from the deck or the learner's own. */
export type StudyCard = {
  readonly id: CardId
  /** Cards of one term are siblings. */
  readonly termId: TermId
  /** Terms this card is told apart from. */
  readonly contrastedIds: readonly TermId[]
  /** Terms that this card's term builds on. */
  readonly prerequisiteIds: readonly TermId[]
  readonly tier: number
  /** Null for the learner's own cards. */
  readonly kind: CardKind | null
  /** A gap check found its term known: others need not wait for it. */
  readonly isKnown?: true
}

/** All cards in the order in which new ones are introduced: the learner's own first, then the outline's. */
export const studyCardsOf = (deck: Deck, ownCards: Iterable<OwnCard>): readonly StudyCard[] => [
  ...[...ownCards]
    .filter((card) => !card.removed)
    .sort((a, b) => a.createdAtMs - b.createdAtMs || (a.cardId < b.cardId ? -1 : 1))
    .map(ownStudyCard),
  ...deckStudyCards(deck),
]

const ownStudyCard = ({ cardId }: OwnCard): StudyCard => ({
  id: cardId,
  termId: ownGroupOf(cardId),
  contrastedIds: [],
  prerequisiteIds: [],
  tier: 1,
  kind: null,
})

function deckStudyCards({ terms, cards }: Deck): readonly StudyCard[] {
  const prerequisites = new Map(terms.map((term) => [term.id, term.prerequisites]))
  return cards.map(({ id, termIds: [termId = id, ...contrastedIds], tier, kind }: Card) => ({
    ...{ id, termId, contrastedIds, tier, kind },
    prerequisiteIds: prerequisites.get(termId) ?? [],
  }))
}
