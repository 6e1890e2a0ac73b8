import { OWN_CARDS } from '../deck/in-chapter'
import type { Chapter } from '../deck/deck'

export const SELECTION_MODES = ['due', 'new', 'cram', 'forgotten'] as const

/** What a review is narrowed to; null narrows nothing. */
export type Selection = {
  /** A chapter with all chapters below it; `own` is the learner's own cards. */
  readonly chapterId: string | null
  /** `cram`: cards that were begun, due or not; `forgotten`: those graded Again today. Both are practice. */
  readonly mode: (typeof SELECTION_MODES)[number] | null
}

/** A selection from the address; what is not understood narrows nothing. */
export const selectionFrom = (read: (name: string) => string | null): Selection => ({
  chapterId: read('chapter'),
  mode: SELECTION_MODES.find((each) => each === read('mode')) ?? null,
})

/** The address's part after the question mark. */
export const selectionQuery = ({ chapterId, mode }: Selection): string =>
  Object.entries({ chapter: chapterId, mode })
    .flatMap(([name, value]) => (value === null ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&')

/** Whether its grades are practice: kept as mode `cram`, which changes no memory and no due day. */
export const isPractice = ({ mode }: Selection): boolean => mode === 'cram' || mode === 'forgotten'

/** The same without a chapter that is in no deck. */
export const knownSelection = (
  selection: Selection,
  { chapters }: { readonly chapters: readonly Chapter[] },
): Selection =>
  selection.chapterId === OWN_CARDS || chapters.some(({ id }) => id === selection.chapterId)
    ? selection
    : { ...selection, chapterId: null }
