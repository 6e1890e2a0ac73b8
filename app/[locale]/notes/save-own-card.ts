import { newEventId } from '#client/clock'
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
  const undo = recordEdit((editId) => [
    ...bodies.map((body): Action => ({ kind: 'ownCard.written', body: { ...body, editId } })),
    ...bodies.filter(({ cardId }) => wasRemoved.get(cardId)).map(restoring(editId)),
    ...before.filter((card) => !card.removed && !isWanted(card)).map(removing(editId)),
  ])
  return { count: bodies.length, undo }
}

/** Removes cards that were written as one; returns what takes it back. Their schedule stays, in case they come back. */
export const removeOwnCards = (cards: readonly OwnCard[]): (() => void) =>
  recordEdit((editId) => cards.filter(({ removed }) => !removed).map(removing(editId)))

/** Brings them back; returns what takes that back. */
export const restoreOwnCards = (cards: readonly OwnCard[]): (() => void) =>
  recordEdit((editId) => cards.map(restoring(editId)))

/** Records it as one edit; returns what takes all of it back. */
function recordEdit(actionsOf: (editId: string) => readonly Action[]): () => void {
  const editId = newEventId()
  const actions = actionsOf(editId)
  study.recordAll(actions)
  const cardIds = new Set(actions.flatMap(({ body }) => ('cardId' in body ? body.cardId : [])))
  return () =>
    void study.recordAll(
      [...cardIds].map((cardId): Action => ({ kind: 'ownCard.undone', body: { cardId, editId } })),
    )
}

const cardsOfGroup = (groupId: string): readonly OwnCard[] =>
  ownCardsIn(study.snapshot().state.ownCards).filter(({ cardId }) => ownGroupOf(cardId) === groupId)

type OfCard = { readonly cardId: string }

const removing =
  (editId: string) =>
  ({ cardId }: OfCard): Action => ({ kind: 'ownCard.removed', body: { cardId, editId } })
const restoring =
  (editId: string) =>
  ({ cardId }: OfCard): Action => ({ kind: 'ownCard.restored', body: { cardId, editId } })
