import type { Card } from './card'
import type { Bilingual, TermId, TermStatus } from './term'

/** A heading of the outline. */
export type Chapter = {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly parentId: string | null
}

/** A term as the browser needs it: its names, its place, one sentence. */
export type DeckTerm = {
  readonly id: TermId
  readonly zh: string
  readonly en: string
  /** Id of the innermost chapter. */
  readonly group: string
  readonly status: TermStatus
  readonly aliases: readonly string[]
  readonly definition: Bilingual
  readonly prerequisites: readonly TermId[]
}

/** Everything generated from the outline, in outline order. The version is a hash of the rest. */
export type Deck = {
  readonly version: string
  readonly chapters: readonly Chapter[]
  readonly terms: readonly DeckTerm[]
  readonly cards: readonly Card[]
}
