import type { BucketMap } from '../bucket-map'
import type { Bodies, KnownEvent } from '../event'
import type { CardId } from './card'
import type { TermId } from './term'

/** A card the learner wrote. One that was removed stays known, with its schedule, in case it is restored. */
export type OwnCard = Bodies['ownCard.written'] & { readonly removed: boolean; readonly createdAtMs: number }

/**
 * The last text wins; removed is removed until it is restored, whatever is written later. What an undone edit did counts
 * as never done: a card that it wrote first is no card.
 */
export function foldOwnCard(all: readonly KnownEvent[]): OwnCard | null {
  const events = standingEdits(all)
  const written = events.filter((event) => event.kind === 'ownCard.written')
  const [first, last] = [written[0], written.at(-1)]
  if (first === undefined || last === undefined) return null
  const end = events.findLast(({ kind }) => kind !== 'ownCard.written')
  return { ...last.body, removed: end?.kind === 'ownCard.removed', createdAtMs: first.atMs }
}

type Edit = Extract<KnownEvent, { kind: 'ownCard.written' | 'ownCard.removed' | 'ownCard.restored' }>

/** The events of a card without those of edits that are undone; of undone and redone the last by order wins. */
export function standingEdits(events: readonly KnownEvent[]): readonly Edit[] {
  const undone = new Set<unknown>()
  for (const { kind, body } of events)
    if (kind === 'ownCard.undone') undone.add(body.editId)
    else if (kind === 'ownCard.redone') undone.delete(body.editId)
  return events.filter((event) => isEdit(event)).filter(({ body }) => !undone.has(body.editId))
}

const isEdit = (event: KnownEvent): event is Edit =>
  event.kind === 'ownCard.written' || event.kind === 'ownCard.removed' || event.kind === 'ownCard.restored'

/** All that were ever written, removed ones among them. */
export const ownCardsIn = (ownCards: BucketMap<{ readonly value: OwnCard | null }>): readonly OwnCard[] =>
  [...ownCards.values()].flatMap(({ value }) => value ?? [])

export const ANSWER_LENGTH = 4_000

/** Id of one of the two cards made from a term of the learner's own outline: the same on every device. */
export const ownCardIdOf = (ownTermId: string, side: 'name' | 'say'): CardId => `${ownTermId}:${side}`

/** What cards that were written as one share: the cards of a term, of a reversed pair, of the gaps of one text. */
export const ownGroupOf = (cardId: CardId): TermId => cardId.replace(/:(name|say|gap\d+)$/, '')
