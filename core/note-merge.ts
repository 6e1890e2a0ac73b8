import { diff3Merge } from 'node-diff3'
import type { Note, Revision } from './note'

/** What a reader sees of a note: one text, and the versions that could not be woven into it. */
export type MergedNote = { readonly text: string; readonly others: readonly Revision[] }

/**
 * One text out of all heads: each is merged line by line with the latest, over what both were written from. A head that
 * changed the same lines as the text so far stays beside it, whole.
 */
export function mergedNote({ text, heads, revisions }: Note): MergedNote {
  const [latest, ...earlier] = [...heads].reverse()
  if (latest === undefined) return { text, others: [] }
  const others: Revision[] = []
  let merged = latest.text
  for (const head of earlier) {
    const clean = mergedText(merged, commonAncestorText(revisions, latest, head), head.text)
    if (clean === null) others.push(head)
    else merged = clean
  }
  return { text: merged, others }
}

/** A merge looks at every pair of lines: beyond this it would be felt, and both versions are shown instead. */
const MOST_LINES = 2_000

/** Null when both changed the same lines. */
function mergedText(ours: string, base: string, theirs: string): string | null {
  const [a, o, b] = [ours.split('\n'), base.split('\n'), theirs.split('\n')]
  if (Math.max(a.length, o.length, b.length) > MOST_LINES) return null
  const regions = diff3Merge(a, o, b, { excludeFalseConflicts: true })
  const lines: string[] = []
  for (const { ok } of regions) {
    if (ok === undefined) return null
    lines.push(...ok)
  }
  return lines.join('\n')
}

/** Empty when they have nothing in common. What was taken back still is what others were written from. */
function commonAncestorText(revisions: readonly Revision[], a: Revision, b: Revision): string {
  const byId = new Map(revisions.map((revision) => [revision.id, revision]))
  const above = ancestorIdsOf(a, byId)
  const common = new Set([...ancestorIdsOf(b, byId)].filter((id) => above.has(id)))
  const farther = new Set([...common].flatMap((id) => byId.get(id)?.parents ?? []))
  return revisions.findLast(({ id }) => common.has(id) && !farther.has(id))?.text ?? ''
}

/** Those a revision was written over, near and far; a stranger's log may name them in a circle. */
function ancestorIdsOf(revision: Revision, byId: ReadonlyMap<string, Revision>): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...revision.parents]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue
    found.add(id)
    waiting.push(...(byId.get(id)?.parents ?? []))
  }
  return found
}
