import { study } from '#client/study'
import { LONGEST_NOTE, type Note } from '#core/note'
import { storableText } from '#core/storable-text'

/** How a place says what was done, and offers to take it back. */
export type Say = (text: string, undo: (() => void) | null) => void

/** Writes over every version there is. Returns what takes it back: the earlier versions stand again then. */
export function saveNote(subjectId: string, note: Note, text: string): () => void {
  const parents = note.heads.map(({ id }) => id)
  const body = { subjectId, parents, text: storableText(text, LONGEST_NOTE) }
  const revisionId = study.record({ kind: 'note.written', body })
  return () => void study.record({ kind: 'note.undone', body: { subjectId, revisionId } })
}
