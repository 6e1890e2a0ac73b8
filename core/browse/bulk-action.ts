import type { CardState } from '../card-state'
import type { Action } from '../event'

export type BulkAction = 'suspend' | 'resume' | 'bury' | 'reset'

type Bulk = {
  readonly forward: readonly Action[]
  /** Takes back exactly that, once it is recorded: it may have to name the events. */
  readonly back: (eventIds: readonly string[]) => readonly Action[]
}

/** What is done to each card that it changes, and what takes it back. */
export function bulkActions(
  what: BulkAction,
  cardIds: readonly string[],
  stateOf: (cardId: string) => CardState | undefined,
  day: number,
): Bulk {
  const { forward, back, isDone } = BULK[what]
  const changed = cardIds.filter((cardId) => !isDone(stateOf(cardId), day))
  return {
    forward: changed.map(forward),
    back: (eventIds) => changed.map((cardId, index) => back(cardId, eventIds[index] ?? '')),
  }
}

type Kind = {
  readonly forward: (cardId: string) => Action
  readonly back: (cardId: string, eventId: string) => Action
  readonly isDone: (state: CardState | undefined, day: number) => boolean
}

const BULK: { readonly [What in BulkAction]: Kind } = {
  suspend: {
    forward: (cardId) => ({ kind: 'card.suspended', body: { cardId } }),
    back: (cardId) => ({ kind: 'card.resumed', body: { cardId } }),
    isDone: (state) => state?.suspended ?? false,
  },
  resume: {
    forward: (cardId) => ({ kind: 'card.resumed', body: { cardId } }),
    back: (cardId) => ({ kind: 'card.suspended', body: { cardId } }),
    isDone: (state) => !(state?.suspended ?? false),
  },
  bury: {
    forward: (cardId) => ({ kind: 'card.buried', body: { cardId } }),
    back: (cardId) => ({ kind: 'card.unburied', body: { cardId } }),
    isDone: (state, day) => state?.buriedOn === day,
  },
  reset: {
    forward: (cardId) => ({ kind: 'card.reset', body: { cardId } }),
    back: (cardId, resetId) => ({ kind: 'reset.undone', body: { cardId, resetId } }),
    isDone: (state) => (state?.progress ?? null) === null,
  },
}
