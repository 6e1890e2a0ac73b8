import type { Card, Picture } from './card'
import type { Chapter, DeckTerm } from './deck'
import type { Bilingual, TermId } from './term'

export type ApiEntry = {
  /** Qualified name, such as `torch.nn.Conv2d`. */
  readonly name: string
  /** As the installed library has it. */
  readonly signature: string
  readonly file: string
  /** Library and version, such as `torch 2.14.1`. */
  readonly library: string
}

export type Paper = {
  readonly authors: string
  readonly title: string
  readonly year: number
  readonly venue: string
  /** Empty where none is known. */
  readonly url: string
}

/** What a term's page shows beyond its cards. HTML was made when the deck was built, from our own words alone. */
export type TermPage = {
  readonly id: TermId
  readonly formula: {
    readonly latex: string
    readonly html: string
    readonly symbols: readonly (Bilingual & { readonly html: string })[]
    readonly reading: Bilingual
  } | null
  readonly picture: Picture | null
  readonly api: readonly ApiEntry[]
  readonly example: {
    readonly html: string
    readonly output: string
    readonly libraries: string
    readonly date: string
  } | null
  readonly useWhen: readonly Bilingual[]
  readonly avoidWhen: readonly Bilingual[]
  readonly paper: Paper | null
}

/** All that a term's page shows. */
export type TermReading = {
  readonly term: DeckTerm
  readonly page: TermPage | null
  readonly cards: readonly Card[]
  /** From the outermost chapter to the term's own. */
  readonly chapters: readonly Chapter[]
  /** Every term of the deck, in outline order. */
  readonly terms: readonly DeckTerm[]
}
