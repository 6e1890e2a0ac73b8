import type { KnownEvent } from './event'

export type Revision = {
  readonly id: string
  readonly text: string
  readonly atMs: number
  /** Ids of the revisions its writer saw, and wrote over. */
  readonly parents: readonly string[]
  /** Taken back: it can still be read and restored, and counts for nothing else. */
  readonly isUndone: boolean
}

/** A remark on a card or term. Every revision that was ever saved is kept. */
export type Note = {
  /** Text of the latest head; empty when the note was cleared. With more heads, note-merge.ts makes one text of them. */
  readonly text: string
  /** Revisions that no later one was written over; the next save names all of them as parents. */
  readonly heads: readonly Revision[]
  readonly revisions: readonly Revision[]
}

export const NO_NOTE: Note = { text: '', heads: [], revisions: [] }

/** What a save over all that is shown names as its parents. */
export const headIdsOf = ({ heads }: Note): readonly string[] => heads.map(({ id }) => id)

export const LONGEST_NOTE = 20_000

/** Two heads mean that two devices wrote at once: both are kept. */
export function foldNote(events: readonly KnownEvent[]): Note {
  const written = events.filter((event) => event.kind === 'note.written')
  const undone = undoneIds(events)
  const superseded = new Set<string>()
  const parentsOf = new Map(written.map(({ id, body }) => [id, body.parents]))
  // What an undone revision was written over is covered all the same by whatever was written over that revision.
  const below = written.filter(({ id }) => !undone.has(id)).flatMap(({ body }) => body.parents)
  for (let id = below.pop(); id !== undefined; id = below.pop()) {
    if (superseded.has(id)) continue
    superseded.add(id)
    if (undone.has(id)) below.push(...(parentsOf.get(id) ?? []))
  }
  const revisions = written.map(({ id, atMs, body }) => ({
    ...{ id, atMs, text: body.text, parents: body.parents },
    isUndone: undone.has(id),
  }))
  const standing = revisions.filter(({ isUndone }) => !isUndone)
  const heads = standing.filter(({ id }) => !superseded.has(id))
  return { text: (heads.at(-1) ?? standing.at(-1))?.text ?? '', heads, revisions }
}

function undoneIds(events: readonly KnownEvent[]): ReadonlySet<string> {
  const undone = new Set<string>()
  for (const event of events) {
    if (event.kind === 'note.undone') undone.add(event.body.revisionId)
    else if (event.kind === 'note.redone') undone.delete(event.body.revisionId)
  }
  return undone
}
