import type { Card, CardId } from './card'
import type { Deck } from './deck'
import type { OwnCard } from './own-card'
import type { TermId } from './term'

/** A card as the queue sees it, from the deck or the learner's own. */
export type StudyCard = {
  readonly id: CardId
  /** Cards of one term are siblings. */
  readonly termId: TermId
  /** Terms this card is told apart from. */
  readonly contrastedIds: readonly TermId[]
  readonly tier: number
}

/** All cards in the order in which new ones are introduced: the learner's own first, then the outline's. */
export const studyCardsOf = (deck: Deck, ownCards: Iterable<OwnCard>): readonly StudyCard[] => [
  ...[...ownCards]
    .filter((card) => !card.removed)
    .sort((a, b) => a.createdAtMs - b.createdAtMs || (a.cardId < b.cardId ? -1 : 1))
    .map((card) => ({ id: card.cardId, termId: ownTermIdOfCard(card.cardId), contrastedIds: [], tier: 1 })),
  ...deck.cards.map(studyCardOf),
]

const studyCardOf = (card: Card): StudyCard => ({
  id: card.id,
  termId: card.termIds[0] ?? card.id,
  contrastedIds: card.termIds.slice(1),
  tier: card.tier,
})

/** The two cards of an own term differ in the last part of their id. */
const ownTermIdOfCard = (cardId: CardId): TermId => cardId.replace(/:(name|say)$/, '')
