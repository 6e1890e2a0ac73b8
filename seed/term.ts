import type { Computation } from '#core/deck/computation'
import type { Bilingual, TermId, TermStatus, Tier } from '#core/deck/term'
import type { ApiEntry, Paper } from '#core/deck/term-page'

/** What a receipt's last line evaluates to: numbers, text, truth, or lists of them. */
export type ReceiptValue = number | string | boolean | readonly ReceiptValue[]

/** Python that computes what an answer claims with the real library; run by seed/reference/receipts.py. */
export type Proof = {
  /** Statements; the last line is an expression, whose value is meant. Imports are the script's (`torch`, `F`, `T` ...). */
  readonly code: readonly string[]
  readonly value: ReceiptValue
  /** Relative; 1e-6 where absent. Larger where the answer is rounded on purpose. */
  readonly tolerance?: number
}

/** One atomic fact with its question. `n` is part of the card's id: never renumbered, never reused. */
export type Fact = {
  readonly n: number
  readonly tier: Tier
  /** Plain text with `code` in backticks and $formulas$ in LaTeX. */
  readonly question: Bilingual
  readonly answer: Bilingual
  /** Further spellings of a typed answer, in any language; empty where the learner judges. */
  readonly accept?: readonly string[]
  /** Paper, or library file and version; the term's own source where absent. */
  readonly source?: string
  /** Every answer with a number in it has one. */
  readonly proof?: Proof
}

/** What separates a term from one that learners take for it; `with` is null where that one is not in the outline. */
export type Contrast = Fact & { readonly with: TermId | null }

/** A snippet to read: its output, its shape, or its bug. */
export type Reading = Omit<Fact, 'proof'> & {
  /** Shown under the question: at most 8 lines of at most 46 columns. */
  readonly code: readonly string[]
  /** Run before it, not shown. */
  readonly setup?: readonly string[]
  /** Python expression, evaluated after it. */
  readonly result: string
  readonly value: ReceiptValue
  readonly tolerance?: number
  /** For a bug: the shown lines with the one fault mended. The script proves that the result differs. */
  readonly mended?: readonly string[]
}

export type Formula = {
  /** LaTeX that KaTeX accepts in strict mode. */
  readonly latex: string
  /** What each symbol stands for, in the order of the formula. */
  readonly symbols: readonly (Bilingual & { readonly latex: string })[]
  /** How a person would read it aloud. */
  readonly reading: Bilingual
}

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
  readonly meaning: { readonly question: Bilingual; readonly answer: Bilingual; readonly proof?: Proof }
  readonly formula?: Formula
  /** K3: from a formula to the name, which is the answer. */
  readonly formulaNames?: readonly Omit<Fact, 'answer'>[]
  /** K4: a formula with one symbol hidden as \boxed{?}. */
  readonly clozes?: readonly Fact[]
  /** K5. */
  readonly properties: readonly Fact[]
  /** K6. */
  readonly contrasts: readonly Contrast[]
  /** K9: fresh numbers at each showing. */
  readonly computations?: readonly (Computation & {
    readonly n: number
    readonly tier: Tier
    readonly source?: string
  })[]
  /** K10. */
  readonly readings?: readonly Reading[]
  /** K11: which one suits the situation. */
  readonly situations?: readonly Fact[]
  /** K12: defaults, each with the version it was read from in `source`. */
  readonly defaults?: readonly Fact[]
  /** K13: what goes wrong. */
  readonly failures?: readonly Fact[]
  /** K14: where it comes from; empty unless the paper is confirmed. */
  readonly origins?: readonly Fact[]
  /** K15: Chinese, English, API: asks for one of the three from another; never one that the question already shows. */
  readonly translation: Omit<Fact, 'n' | 'tier'>
  /** Null where no single paper is confirmed. */
  readonly paper?: Paper | null
  /** Empty where no library has it. */
  readonly api?: readonly ApiEntry[]
  /** A runnable example for the term's page; `output` is what its last line evaluates to. */
  readonly example?: {
    readonly code: readonly string[]
    readonly output: ReceiptValue
    readonly tolerance?: number
  }
  readonly useWhen?: readonly Bilingual[]
  readonly avoidWhen?: readonly Bilingual[]
  readonly prerequisites: readonly TermId[]
  /** Paper, or library file and version, that the facts were checked against. */
  readonly source: string
}
