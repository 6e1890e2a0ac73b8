import { study } from '#client/study'
import { LONGEST_NOTE } from '#core/note'
import { storableText } from '#core/storable-text'

/** How a place says what was done, and offers to take it back. */
export type Say = (text: string, undo: (() => void) | null) => void

/** Writes over the revisions that the writer saw. Returns what takes it back: those stand again then. */
export function saveNote(subjectId: string, parents: readonly string[], text: string): () => void {
  const body = { subjectId, parents, text: storableText(text, LONGEST_NOTE) }
  const revisionId = study.record({ kind: 'note.written', body })
  return () => void study.record({ kind: 'note.undone', body: { subjectId, revisionId } })
}
