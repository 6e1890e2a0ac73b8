import { study } from '#client/study'
import { type OwnCard, ownCardsIn, ownGroupOf } from '#core/deck/own-card'
import { type OwnDraft, cardsOfDraft } from '#core/deck/own-draft'
import type { Action } from '#core/event'

/** How many cards there are now, and what takes the change back. */
export type SavedCards = { readonly count: number; readonly undo: () => void }

/**
 * Writes a faultless draft's cards, all or none: a card whose gap is gone is removed, one whose gap is back is restored.
 */
export function saveOwnCard(draft: OwnDraft, groupId: string, termName: string): SavedCards {
  const before = cardsOfGroup(groupId)
  const bodies = cardsOfDraft(draft, groupId, termName)
  const wasRemoved = new Map(before.map(({ cardId, removed }) => [cardId, removed]))
  const isWanted = ({ cardId }: OwnCard): boolean => bodies.some((body) => body.cardId === cardId)
  study.recordAll([
    ...bodies.map((body): Action => ({ kind: 'ownCard.written', body })),
    ...bodies.filter(({ cardId }) => wasRemoved.get(cardId)).map(restoring),
    ...before.filter((card) => !card.removed && !isWanted(card)).map(removing),
  ])
  const added = bodies.filter(({ cardId }) => !wasRemoved.has(cardId))
  const undo = (): void => void study.recordAll([...added.map(removing), ...before.flatMap(bringingBack)])
  return { count: bodies.length, undo }
}

/** Removes cards that were written as one. Their schedule stays, in case they come back. */
export function removeOwnCards(cards: readonly OwnCard[]): () => void {
  const standing = cards.filter(({ removed }) => !removed)
  study.recordAll(standing.map(removing))
  return () => restoreOwnCards(standing)
}

export const restoreOwnCards = (cards: readonly OwnCard[]): void => void study.recordAll(cards.map(restoring))

const cardsOfGroup = (groupId: string): readonly OwnCard[] =>
  ownCardsIn(study.snapshot().state.ownCards).filter(({ cardId }) => ownGroupOf(cardId) === groupId)

type OfCard = { readonly cardId: string }

const removing = ({ cardId }: OfCard): Action => ({ kind: 'ownCard.removed', body: { cardId } })
const restoring = ({ cardId }: OfCard): Action => ({ kind: 'ownCard.restored', body: { cardId } })

const bringingBack = ({ removed, createdAtMs: _, ...body }: OwnCard): readonly Action[] => [
  { kind: 'ownCard.written', body },
  (removed ? removing : restoring)(body),
]
