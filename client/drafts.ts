import { databaseNameOf, rememberedAccount } from './profile'

export type KeptDraft = {
  readonly text: string
  /** Ids of the revisions that the writer had before them: what came later must not be written over unseen. */
  readonly parents: readonly string[]
}

/**
 * What was begun and not saved, kept in this browser for the learner who is studying in it: a closed tab, a crash or a
 * stray Esc loses no word. Written at each change; dropped once the text is in the log.
 */
export function draftOf(subjectId: string): KeptDraft | null {
  const kept = localStorage.getItem(keyOf(subjectId))
  return kept === null ? null : draftIn(kept)
}

/** Returns whether there was room for it. */
export function keepDraft(subjectId: string, draft: KeptDraft): boolean {
  try {
    localStorage.setItem(keyOf(subjectId), JSON.stringify(draft))
    return true
  } catch (error) {
    if (error instanceof DOMException) return false // full, or storage is refused: the field still has it
    throw error
  }
}

/** Forgets all that was begun by whoever's database that is. */
export function dropDraftsOf(databaseName: string): void {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${PREFIX} ${databaseName} `))
  for (const key of keys) localStorage.removeItem(key)
}

export const dropDraft = (subjectId: string): void => localStorage.removeItem(keyOf(subjectId))

/** An older version of this app keeps the bare text. */
function draftIn(kept: string): KeptDraft {
  try {
    const draft: unknown = JSON.parse(kept)
    return isKeptDraft(draft) ? draft : { text: kept, parents: [] }
  } catch (error) {
    if (error instanceof SyntaxError) return { text: kept, parents: [] }
    throw error
  }
}

const isKeptDraft = (value: unknown): value is KeptDraft =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'parents' in value &&
  Array.isArray(value.parents)

const PREFIX = 'warmup.draft'
const keyOf = (subjectId: string): string => `${PREFIX} ${databaseNameOf(rememberedAccount())} ${subjectId}`
