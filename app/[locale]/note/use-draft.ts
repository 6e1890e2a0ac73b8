import { useState } from 'react'
import { draftOf, dropDraft, keepDraft } from '#client/drafts'
import { whenKept } from '../when-kept'

export type Draft = {
  readonly text: string
  /** Whether it goes on from a text that was left unsaved before. */
  readonly isResumed: boolean
  /** False when this browser has no room to keep it. */
  readonly isKept: boolean
  readonly set: (text: string) => void
  /** Forgets what was not saved. */
  readonly discard: () => void
  /** Call after recording: what was recorded is a draft until it is on the disk. */
  readonly settle: (onLost: () => void) => void
}

/** A text that is being written: as it was left, or as it is saved, with the opening below. Each change is kept at once. */
export function useDraft(draftId: string, saved: string, opening = ''): Draft {
  const [text, setText] = useState(() => begunWith(draftOf(draftId) ?? saved, opening))
  const [isResumed, setIsResumed] = useState(() => (draftOf(draftId) ?? saved) !== saved)
  const [isKept, setIsKept] = useState(true)
  function discard(): void {
    dropDraft(draftId)
    setText(saved)
    setIsResumed(false)
  }
  return {
    ...{ text, isResumed, isKept, discard },
    set(next) {
      setText(next)
      if (next === saved) dropDraft(draftId)
      else setIsKept(keepDraft(draftId, next))
    },
    settle: (onLost) => whenKept((isOnDisk) => (isOnDisk ? discard() : onLost())),
  }
}

const begunWith = (text: string, opening: string): string =>
  opening === '' || text.includes(opening.trim()) ? text : textWith(text, opening)

/** An addition never overwrites: it comes below. */
export const textWith = (text: string, addition: string): string =>
  text.trim() === '' ? addition : `${text.trimEnd()}\n\n${addition}`
