import type { KnownEvent } from './event'

export type Revision = { readonly id: string; readonly text: string; readonly atMs: number }

/** A remark on a card or term. Every revision that was ever saved is kept. */
export type Note = {
  /** Text of the newest head; empty when the note was cleared. */
  readonly text: string
  /** Revisions that no later one was written over; the next save names all of them as parents. */
  readonly heads: readonly Revision[]
  readonly revisions: readonly Revision[]
}

export const NO_NOTE: Note = { text: '', heads: [], revisions: [] }

/** Two heads mean that two devices wrote at once: both are kept, the later by order is shown. */
export function foldNote(events: readonly KnownEvent[]): Note {
  const written = events.filter((event) => event.kind === 'note.written')
  const superseded = new Set(written.flatMap((event) => event.body.parents))
  const revisions = written.map((event) => ({ id: event.id, text: event.body.text, atMs: event.atMs }))
  const heads = revisions.filter((revision) => !superseded.has(revision.id))
  return { text: (heads.at(-1) ?? revisions.at(-1))?.text ?? '', heads, revisions }
}
