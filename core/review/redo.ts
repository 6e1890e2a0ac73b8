import { compareEvents } from '../event'
import type { StudyState } from '../replay'
import { type Subject, type Undoable, lastUndoable, latest } from './undo'

/** The grade, note or edit that redo would bring back: the one undone last, while nothing was done after that. */
export function lastRedoable(state: StudyState, sinceMs: number): Undoable | null {
  const undone = latest(state, sinceMs, undoneActions)
  const stands = lastUndoable(state, sinceMs)
  if (undone === null) return null
  return stands === null || compareEvents(undone.event, stands.event) > 0 ? undone : null
}

/** Grades, resets, notes and edits whose last word is "undone", each standing where its undo stands in the order. */
function undoneActions({ events }: Subject): readonly Undoable[] {
  const undone = new Map<string, Undoable>()
  for (const event of events) {
    if (event.kind === 'grade.undone')
      undone.set(event.body.gradeId, { event, action: { kind: 'grade.redone', body: event.body } })
    else if (event.kind === 'reset.undone')
      undone.set(event.body.resetId, { event, action: { kind: 'reset.redone', body: event.body } })
    else if (event.kind === 'note.undone')
      undone.set(event.body.revisionId, { event, action: { kind: 'note.redone', body: event.body } })
    else if (event.kind === 'ownCard.undone')
      undone.set(event.body.editId, { event, action: { kind: 'ownCard.redone', body: event.body } })
    else if (event.kind === 'grade.redone') undone.delete(event.body.gradeId)
    else if (event.kind === 'reset.redone') undone.delete(event.body.resetId)
    else if (event.kind === 'note.redone') undone.delete(event.body.revisionId)
    else if (event.kind === 'ownCard.redone') undone.delete(event.body.editId)
  }
  return [...undone.values()]
}
