import type { GradeEvent } from '../card-state'
import { type Action, type KnownEvent, compareEvents } from '../event'
import type { StudyState } from '../replay'

/** What undo would take back next, and the action that does it. */
export type Undoable = { readonly event: KnownEvent; readonly action: Action }

/**
 * The learner's latest action since `sinceMs` that still stands, on whichever device: a grade, a suspension or a burial.
 * Taking it back and asking again walks back to the start; null when nothing is left.
 */
export function lastUndoable(state: StudyState, sinceMs: number): Undoable | null {
  return latest(state, sinceMs, standingActions)
}

/** The grade that redo would bring back: the one undone last, while nothing was graded after that. */
export function lastRedoable(state: StudyState, sinceMs: number): Undoable | null {
  const undone = latest(state, sinceMs, undoneGrades)
  const stands = lastUndoable(state, sinceMs)
  if (undone === null) return null
  return stands === null || compareEvents(undone.event, stands.event) > 0 ? undone : null
}

type Folded = {
  readonly events: readonly KnownEvent[]
  readonly value: { readonly grades: readonly GradeEvent[] }
}

function latest(
  state: StudyState,
  sinceMs: number,
  candidatesOf: (card: Folded) => readonly Undoable[],
): Undoable | null {
  let found: Undoable | null = null
  for (const card of state.cards.values()) {
    const newest = card.events.at(-1)
    if (newest === undefined || newest.atMs < sinceMs) continue
    for (const candidate of candidatesOf(card)) {
      const isRecent = candidate.event.atMs >= sinceMs
      if (isRecent && (found === null || compareEvents(candidate.event, found.event) > 0)) found = candidate
    }
  }
  return found
}

function standingActions({ events, value }: Folded): readonly Undoable[] {
  const grade = value.grades.at(-1)
  const suspension = events.findLast(({ kind }) => kind === 'card.suspended' || kind === 'card.resumed')
  const burial = events.findLast(({ kind }) => kind === 'card.buried' || kind === 'card.unburied')
  return [
    // A check is taken back as a whole, where its result is shown.
    ...(grade === undefined || grade.body.decision.mode === 'check'
      ? []
      : [{ event: grade, action: undoing(grade) }]),
    ...(suspension?.kind === 'card.suspended'
      ? [{ event: suspension, action: { kind: 'card.resumed', body: suspension.body } as const }]
      : []),
    ...(burial?.kind === 'card.buried'
      ? [{ event: burial, action: { kind: 'card.unburied', body: burial.body } as const }]
      : []),
  ]
}

/** Grades whose last word is "undone", each standing where its undo stands in the order. */
function undoneGrades({ events }: Folded): readonly Undoable[] {
  const undo = events.findLast((event) => event.kind === 'grade.undone' || event.kind === 'grade.redone')
  if (undo?.kind !== 'grade.undone') return []
  return [{ event: undo, action: { kind: 'grade.redone', body: undo.body } }]
}

const undoing = ({ id, body }: GradeEvent): Action => ({
  kind: 'grade.undone',
  body: { cardId: body.cardId, gradeId: id },
})
