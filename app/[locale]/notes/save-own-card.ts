import { study } from '#client/study'
import { type OwnCard, ownGroupOf } from '#core/deck/own-card'
import { type OwnDraft, cardsOfDraft } from '#core/deck/own-draft'
import type { Bodies } from '#core/event'

type Body = Bodies['ownCard.written']

/** How many cards there are now, and what takes the change back. */
export type SavedCards = { readonly count: number; readonly undo: () => void }

/** Writes a faultless draft's cards: a card whose gap is gone is removed, one whose gap is back is restored. */
export function saveOwnCard(draft: OwnDraft, groupId: string, termName: string): SavedCards {
  const before = cardsOfGroup(groupId)
  const bodies = cardsOfDraft(draft, groupId, termName)
  const isWanted = (cardId: string): boolean => bodies.some((body) => body.cardId === cardId)
  for (const body of bodies)
    write(body, before.find(({ cardId }) => cardId === body.cardId)?.removed ?? false)
  for (const { cardId, removed } of before)
    if (!removed && !isWanted(cardId)) study.record({ kind: 'ownCard.removed', body: { cardId } })
  const undo = (): void => {
    for (const { cardId } of bodies)
      if (before.every((card) => card.cardId !== cardId))
        study.record({ kind: 'ownCard.removed', body: { cardId } })
    for (const card of before) bringBack(card)
  }
  return { count: bodies.length, undo }
}

/** Removes cards that were written as one. Their schedule stays, in case they come back. */
export function removeOwnCards(cards: readonly OwnCard[]): () => void {
  const standing = cards.filter(({ removed }) => !removed)
  for (const { cardId } of standing) study.record({ kind: 'ownCard.removed', body: { cardId } })
  return () => restoreOwnCards(standing)
}

export function restoreOwnCards(cards: readonly OwnCard[]): void {
  for (const { cardId } of cards) study.record({ kind: 'ownCard.restored', body: { cardId } })
}

export function cardsOfGroup(groupId: string): readonly OwnCard[] {
  const cards = [...study.snapshot().state.ownCards.values()]
  return cards.flatMap(({ value }) => (value !== null && ownGroupOf(value.cardId) === groupId ? [value] : []))
}

function write(body: Body, wasRemoved: boolean): void {
  study.record({ kind: 'ownCard.written', body })
  if (wasRemoved) study.record({ kind: 'ownCard.restored', body: { cardId: body.cardId } })
}

function bringBack({ removed, createdAtMs: _, ...body }: OwnCard): void {
  study.record({ kind: 'ownCard.written', body })
  study.record({ kind: removed ? 'ownCard.removed' : 'ownCard.restored', body: { cardId: body.cardId } })
}
