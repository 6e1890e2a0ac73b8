import type { CardState, GradeEvent } from '../card-state'
import { type OwnCard, standingEdits } from '../deck/own-card'
import { type Action, type KnownEvent, compareEvents } from '../event'
import type { Note } from '../note'
import type { Folded, StudyState } from '../replay'

/** What undo would take back next, and the action that does it. */
export type Undoable = { readonly event: KnownEvent; readonly action: Action }

/**
 * The learner's latest action since `sinceMs` that still stands, on whichever device: a grade, a reset, a suspension, a
 * burial, a note or an edit of own cards. Taking it back and asking again walks back to the start; null when nothing is
 * left. Settings are not among them: on a card one would not see what a key just changed, so each offer says it itself.
 */
export function lastUndoable(state: StudyState, sinceMs: number): Undoable | null {
  return latest(state, sinceMs, standingActions)
}

export type Subject = Folded<CardState> | Folded<Note> | Folded<OwnCard | null>

/** The latest of what the cards, notes and own cards offer since `sinceMs`. */
export function latest(
  state: StudyState,
  sinceMs: number,
  candidatesOf: (subject: Subject) => readonly Undoable[],
): Undoable | null {
  let found: Undoable | null = null
  for (const family of [state.cards, state.notes, state.ownCards])
    for (const subject of family.values()) {
      const newest = subject.events.at(-1)
      if (newest === undefined || newest.atMs < sinceMs) continue
      for (const candidate of candidatesOf(subject)) {
        const isRecent = candidate.event.atMs >= sinceMs
        if (isRecent && (found === null || compareEvents(candidate.event, found.event) > 0)) found = candidate
      }
    }
  return found
}

/** All that taking it back, or doing it again, takes: an edit may have changed several cards. */
export function wholeEdit({ ownCards }: StudyState, { action }: Undoable): readonly Action[] {
  const { editId }: Fields = action.body
  if (editId === undefined) return [action]
  return [...ownCards.entries()].flatMap(([cardId, { events }]) =>
    events.some(({ body }: { readonly body: Fields }) => body.editId === editId)
      ? ({ ...action, body: { cardId, editId } } as Action)
      : [],
  )
}

type Fields = Readonly<Record<string, unknown>>

const standingActions = ({ events, value }: Subject): readonly Undoable[] =>
  value === null || 'removed' in value ? editIn(events) : standingIn(events, value)

function standingIn(events: readonly KnownEvent[], value: CardState | Note): readonly Undoable[] {
  const done = 'grades' in value ? value.grades.at(-1) : noteEvent(events, value.heads.at(-1)?.id)
  const suspension = events.findLast(({ kind }) => kind === 'card.suspended' || kind === 'card.resumed')
  const burial = events.findLast(({ kind }) => kind === 'card.buried' || kind === 'card.unburied')
  return [
    ...(done === undefined || isOfCheck(done) ? [] : [{ event: done, action: undoing(done) }]),
    ...resetIn(events, value),
    ...(suspension?.kind === 'card.suspended'
      ? [{ event: suspension, action: { kind: 'card.resumed', body: suspension.body } as const }]
      : []),
    ...(burial?.kind === 'card.buried'
      ? [{ event: burial, action: { kind: 'card.unburied', body: burial.body } as const }]
      : []),
  ]
}

function editIn(events: readonly KnownEvent[]): readonly Undoable[] {
  const event = standingEdits(events).at(-1)
  const { cardId, editId } = event?.body ?? {}
  return event && cardId && editId
    ? [{ event, action: { kind: 'ownCard.undone', body: { cardId, editId } } }]
    : []
}

function resetIn(events: readonly KnownEvent[], value: CardState | Note): readonly Undoable[] {
  const reset = 'reset' in value ? events.find(({ id }) => id === value.reset?.id) : undefined
  if (reset?.kind !== 'card.reset') return []
  const { cardId } = reset.body
  return [{ event: reset, action: { kind: 'reset.undone', body: { cardId, resetId: reset.id } } }]
}

type NoteEvent = Extract<KnownEvent, { kind: 'note.written' }>

const noteEvent = (events: readonly KnownEvent[], id: string | undefined): NoteEvent | undefined =>
  events.find((event): event is NoteEvent => event.id === id && event.kind === 'note.written')

/** A check is taken back as a whole, where its result is shown. */
const isOfCheck = (done: GradeEvent | NoteEvent): boolean =>
  done.kind === 'card.graded' && done.body.decision.mode === 'check'

const undoing = ({ id, kind, body }: GradeEvent | NoteEvent): Action =>
  kind === 'card.graded'
    ? { kind: 'grade.undone', body: { cardId: body.cardId, gradeId: id } }
    : { kind: 'note.undone', body: { subjectId: body.subjectId, revisionId: id } }
