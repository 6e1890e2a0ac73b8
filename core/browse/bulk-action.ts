import type { CardState } from '../card-state'
import type { Action } from '../event'

export type BulkAction = 'suspend' | 'resume' | 'bury'

/** What is done to each card that it changes, and what takes exactly that back. */
export function bulkActions(
  what: BulkAction,
  cardIds: readonly string[],
  stateOf: (cardId: string) => CardState | undefined,
  day: number,
): { readonly forward: readonly Action[]; readonly back: readonly Action[] } {
  const { forward, back, isDone } = BULK[what]
  const changed = cardIds.filter((cardId) => !isDone(stateOf(cardId), day))
  const of = (kind: (typeof BULK)[BulkAction]['forward' | 'back']): readonly Action[] =>
    changed.map((cardId) => ({ kind, body: { cardId } }))
  return { forward: of(forward), back: of(back) }
}

const BULK = {
  suspend: {
    forward: 'card.suspended',
    back: 'card.resumed',
    isDone: (state: CardState | undefined) => state?.suspended ?? false,
  },
  resume: {
    forward: 'card.resumed',
    back: 'card.suspended',
    isDone: (state: CardState | undefined) => !(state?.suspended ?? false),
  },
  bury: {
    forward: 'card.buried',
    back: 'card.unburied',
    isDone: (state: CardState | undefined, day: number) => state?.buriedOn === day,
  },
} as const
