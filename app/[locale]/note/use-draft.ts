import { useState } from 'react'
import { draftOf, dropDraft, keepDraft } from '#client/drafts'
import { whenKept } from '../when-kept'

export type Draft = {
  readonly text: string
  /** Whether it goes on from a text that was left unsaved before. */
  readonly isResumed: boolean
  /** Ids of the revisions it was begun from. */
  readonly parents: readonly string[]
  /** False when this browser has no room to keep it. */
  readonly isKept: boolean
  readonly set: (text: string) => void
  /** Forgets what was not saved. */
  readonly discard: () => void
  /** Call after recording: what was recorded is a draft until it is on the disk. */
  readonly settle: (onLost: () => void) => void
}

/** What is saved now: a draft goes on from it. */
export type Saved = { readonly text: string; readonly parents: readonly string[] }

/** A text that is being written: as it was left, or as it is saved, with the opening below. Each change is kept at once. */
export function useDraft(draftId: string, saved: Saved, opening = ''): Draft {
  const [begun, setBegun] = useState(() => draftOf(draftId) ?? saved)
  const [text, setText] = useState(() => begunWith(begun.text, opening))
  const [isResumed, setIsResumed] = useState(begun.text !== saved.text)
  const [isKept, setIsKept] = useState(true)
  function discard(): void {
    dropDraft(draftId)
    setBegun(saved)
    setText(saved.text)
    setIsResumed(false)
  }
  return {
    ...{ text, isResumed, isKept, discard },
    parents: begun.parents,
    set(next) {
      setText(next)
      if (next === saved.text) dropDraft(draftId)
      else setIsKept(keepDraft(draftId, { text: next, parents: begun.parents }))
    },
    settle: (onLost) => whenKept((isOnDisk) => (isOnDisk ? discard() : onLost())),
  }
}

const begunWith = (text: string, opening: string): string =>
  opening === '' || text.includes(opening.trim()) ? text : textWith(text, opening)

/** An addition never overwrites: it comes below. */
export const textWith = (text: string, addition: string): string =>
  text.trim() === '' ? addition : `${text.trimEnd()}\n\n${addition}`
