import { databaseNameOf, rememberedAccount } from './profile'

/**
 * What was begun and not saved, kept in this browser for the learner who is studying in it: a closed tab, a crash or a
 * stray Esc loses no word. Written at each change; dropped once the text is in the log.
 */
export const draftOf = (subjectId: string): string | null => localStorage.getItem(keyOf(subjectId))

/** Returns whether there was room for it. */
export function keepDraft(subjectId: string, text: string): boolean {
  try {
    localStorage.setItem(keyOf(subjectId), text)
    return true
  } catch (error) {
    if (error instanceof DOMException) return false // full, or storage is refused: the field still has it
    throw error
  }
}

export const dropDraft = (subjectId: string): void => localStorage.removeItem(keyOf(subjectId))

const keyOf = (subjectId: string): string =>
  `warmup.draft ${databaseNameOf(rememberedAccount())} ${subjectId}`
