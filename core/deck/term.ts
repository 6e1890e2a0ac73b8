/** The same text for a Chinese and for an English reader, equal in content. */
export type Bilingual = { readonly zh: string; readonly en: string }

/** Lower-case ASCII with hyphens; never reused, survives every rewording. */
export type TermId = string

/** `seed`: named in the guide's own text; `original-only`: from its machine-learning list. */
export type TermStatus = 'seed' | 'original-only'

/** 1 is learnt by default; 2 and 3 go deeper. */
export type Tier = 1 | 2 | 3

/** One atomic fact with its question. `n` is part of the card's id: never renumbered, never reused. */
export type Fact = {
  readonly n: number
  readonly tier: Tier
  readonly question: Bilingual
  readonly answer: Bilingual
  /** Further spellings of a typed answer, in any language. */
  readonly accept?: readonly string[]
  /** Paper, or library file and version; the term's own source where absent. */
  readonly source?: string
}

/** What separates a term from one that learners take for it; `with` is null where that one is not in the outline. */
export type Contrast = Fact & { readonly with: TermId | null }

export type Term = {
  readonly id: TermId
  readonly status: TermStatus
  /** Corrected name; what the outline writes is in `writtenInOutline`. */
  readonly name: Bilingual
  /** The name as the guide writes it, misprints included: facts join the outline by it. */
  readonly writtenInOutline: string
  readonly aliases: { readonly zh: readonly string[]; readonly en: readonly string[] }
  readonly definition: Bilingual
  /** Front of "name it": describes the term without naming it. */
  readonly naming: Bilingual
  /** "Say it": what the term means, asked and answered in one sentence. */
  readonly meaning: { readonly question: Bilingual; readonly answer: Bilingual }
  readonly properties: readonly Fact[]
  readonly contrasts: readonly Contrast[]
  /** Chinese, English, API: asks for one of the three from another; never one that the question already shows. */
  readonly translation: Omit<Fact, 'n' | 'tier'>
  readonly prerequisites: readonly TermId[]
  /** Paper, or library file and version, that the facts were checked against. */
  readonly source: string
}
