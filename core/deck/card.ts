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

export type Card = {
  readonly id: CardId
  readonly kind: CardKind
  readonly tier: Tier
  /** The card's own term first, then the terms it is told apart from. */
  readonly termIds: readonly TermId[]
  readonly question: Bilingual
  readonly answer: Bilingual
  /** Spellings that count as right when the answer is typed; empty where the learner judges. */
  readonly accept: readonly string[]
  /** Paper, or library file and version. */
  readonly source: string
}

/** Makes a deck card's id; `n` is written in the data, never counted from a place. */
export const cardIdOf = (termId: TermId, kind: CardKind, n?: number): CardId =>
  [termId, CARD_KINDS[kind], ...(n === undefined ? [] : [n])].join(':')
