import type { Computation } from './computation'
import type { Bilingual, TermId, Tier } from './term'

/** `<term-slug>:<kind>[:n]`, or `own:...` for a learner's own card. Stable through every rewording (ADR 10). */
export type CardId = string

/** The fifteen sorts of question of the deck, by their number in the deck's plan, with the word used in ids. */
export const CARD_KINDS = {
  K1: 'name',
  K2: 'say',
  K3: 'formula',
  K4: 'cloze',
  K5: 'property',
  K6: 'contrast',
  K7: 'curve',
  K8: 'image',
  K9: 'compute',
  K10: 'code',
  K11: 'choose',
  K12: 'default',
  K13: 'failure',
  K14: 'origin',
  K15: 'translation',
} as const

export type CardKind = keyof typeof CARD_KINDS

/** A drawing that is the question. None of its texts names the answer. */
export type Picture = {
  /** One `<svg>` element: classes and CSS variables, no colours, no ids, no title. */
  readonly svg: string
  /** What it is, not which. */
  readonly altQuestion: Bilingual
  /** The full reading, for the answer side. */
  readonly altAnswer: Bilingual
}

/** How a number on the card was computed, so that anyone can run it again. */
export type Receipt = {
  /** Python. */
  readonly code: string
  /** What the last line evaluated to. */
  readonly value: string
  /** Libraries with versions. */
  readonly libraries: string
  /** Day of the run, ISO. */
  readonly date: string
  /** Relative difference that counts as equal. */
  readonly tolerance: number
}

/** HTML made when the deck was built, for texts that plain characters cannot show. */
export type Rendered = {
  readonly question?: Bilingual
  readonly answer?: Bilingual
  /** The snippet of a code card, the same in both languages. */
  readonly code?: string
}

export type Card = {
  readonly id: CardId
  readonly kind: CardKind
  readonly tier: Tier
  /** The card's own term first, then the terms it is told apart from. */
  readonly termIds: readonly TermId[]
  /** Text with `code` in backticks and formulas between $; `rendered` has its HTML where it holds a formula. */
  readonly question: Bilingual
  readonly answer: Bilingual
  /** Spellings that count as right when the answer is typed; empty where the learner judges. */
  readonly accept: readonly string[]
  /** Paper, or library file and version. */
  readonly source: string
  /** The right answer and the others, in no order: each showing shuffles them. */
  readonly options?: readonly Bilingual[]
  readonly picture?: Picture
  readonly computation?: Computation
  /** The lines of a code card as text. */
  readonly code?: string
  readonly receipt?: Receipt
  readonly rendered?: Rendered
}

/** Makes a deck card's id; `n` is written in the data, never counted from a place. */
export const cardIdOf = (termId: TermId, kind: CardKind, n?: number): CardId =>
  [termId, CARD_KINDS[kind], ...(n === undefined ? [] : [n])].join(':')
