import type { CardState, GradeEvent } from '../card-state'
import { type Action, type KnownEvent, compareEvents } from '../event'
import type { Note } from '../note'
import type { Folded, StudyState } from '../replay'

/** What undo would take back next, and the action that does it. */
export type Undoable = { readonly event: KnownEvent; readonly action: Action }

/**
 * The learner's latest action since `sinceMs` that still stands, on whichever device: a grade, a suspension, a burial or
 * a note. Taking it back and asking again walks back to the start; null when nothing is left.
 */
export function lastUndoable(state: StudyState, sinceMs: number): Undoable | null {
  return latest(state, sinceMs, standingActions)
}

/** The grade or note that redo would bring back: the one undone last, while nothing was done after that. */
export function lastRedoable(state: StudyState, sinceMs: number): Undoable | null {
  const undone = latest(state, sinceMs, undoneActions)
  const stands = lastUndoable(state, sinceMs)
  if (undone === null) return null
  return stands === null || compareEvents(undone.event, stands.event) > 0 ? undone : null
}

type Subject = Folded<CardState> | Folded<Note>

function latest(
  state: StudyState,
  sinceMs: number,
  candidatesOf: (subject: Subject) => readonly Undoable[],
): Undoable | null {
  let found: Undoable | null = null
  for (const family of [state.cards, state.notes])
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

function standingActions({ events, value }: Subject): readonly Undoable[] {
  const done = 'grades' in value ? value.grades.at(-1) : noteEvent(events, value.heads.at(-1)?.id)
  const suspension = events.findLast(({ kind }) => kind === 'card.suspended' || kind === 'card.resumed')
  const burial = events.findLast(({ kind }) => kind === 'card.buried' || kind === 'card.unburied')
  return [
    ...(done === undefined || isOfCheck(done) ? [] : [{ event: done, action: undoing(done) }]),
    ...(suspension?.kind === 'card.suspended'
      ? [{ event: suspension, action: { kind: 'card.resumed', body: suspension.body } as const }]
      : []),
    ...(burial?.kind === 'card.buried'
      ? [{ event: burial, action: { kind: 'card.unburied', body: burial.body } as const }]
      : []),
  ]
}

/** Grades and notes whose last word is "undone", each standing where its undo stands in the order. */
function undoneActions({ events }: Subject): readonly Undoable[] {
  const undone = new Map<string, Undoable>()
  for (const event of events) {
    if (event.kind === 'grade.undone')
      undone.set(event.body.gradeId, { event, action: { kind: 'grade.redone', body: event.body } })
    else if (event.kind === 'note.undone')
      undone.set(event.body.revisionId, { event, action: { kind: 'note.redone', body: event.body } })
    else if (event.kind === 'grade.redone') undone.delete(event.body.gradeId)
    else if (event.kind === 'note.redone') undone.delete(event.body.revisionId)
  }
  return [...undone.values()]
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
