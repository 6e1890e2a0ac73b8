import type { Card } from '../deck/card'
import type { Deck, DeckTerm } from '../deck/deck'
import { inPrerequisiteOrder } from '../deck/prerequisite-order'
import type { TermId, TermStatus } from '../deck/term'
import type { CheckMode, CheckScope } from '../event'
import { hashText } from '../hash'
import { isWanted } from '../review/introduction'
import type { Settings } from '../settings'
import { type OptionPool, optionPoolOf, optionsOf } from './options'

export type CheckTerm = {
  readonly id: TermId
  readonly prerequisites: readonly TermId[]
  /** Cards that can ask for it, the one to ask first. */
  readonly cards: readonly Card[]
}

/** A leaf of the outline with the terms that can be asked for, none before one it builds on. */
export type CheckChapter = { readonly id: string; readonly terms: readonly CheckTerm[] }

export type CheckPlan = {
  readonly mode: CheckMode
  readonly seed: number
  /** Questions after which it ends, settled or not. */
  readonly limit: number
  readonly chapters: readonly CheckChapter[]
}

export type PlanInput = {
  readonly scope: CheckScope
  readonly mode: CheckMode
  readonly seed: number
  readonly settings: Pick<Settings, 'maxTier' | 'hiddenKinds'>
  /** A right answer could be no first grade of such a card; it is asked only where the term has no other. */
  readonly hasHistory: (cardId: string) => boolean
}

const LIMIT = 24
const LIMIT_OF_BOTH = 36

const STATUSES: Readonly<Record<CheckScope, readonly TermStatus[]>> = {
  deep: ['seed'],
  basics: ['original-only'],
  both: ['seed', 'original-only'],
}

/** What a check may ask, from which chapters, and how long. The same for the same deck, history and seed. */
export function planOf(deck: Deck, input: PlanInput): CheckPlan {
  const pool = optionPoolOf(deck)
  const chapters = chaptersIn(deck, input.scope).map(({ id, terms }) => ({
    id,
    terms: inPrerequisiteOrder(terms)
      .map((term) => ({ ...pickTerm(term), cards: cardsFor(term.id, pool, input) }))
      .filter(({ cards }) => cards.length > 0),
  }))
  return {
    mode: input.mode,
    seed: input.seed,
    limit: input.scope === 'both' ? LIMIT_OF_BOTH : LIMIT,
    chapters: chapters.filter(({ terms }) => terms.length > 0),
  }
}

const pickTerm = ({ id, prerequisites }: DeckTerm) => ({ id, prerequisites })

/** The leaf chapters that a check is about, in outline order, with all their terms. */
export const chaptersIn = (deck: Pick<Deck, 'chapters' | 'terms'>, scope: CheckScope) =>
  deck.chapters
    .map(({ id }) => ({
      id,
      terms: deck.terms.filter(({ group, status }) => group === id && STATUSES[scope].includes(status)),
    }))
    .filter(({ terms }) => terms.length > 0)

/** Cards of the learner's kinds and tiers that ask which term it is. Unseen ones come first. */
function cardsFor(termId: TermId, pool: OptionPool, input: PlanInput): readonly Card[] {
  const place = (card: Card): number => hashText(`${card.id}\n${input.seed}`)
  return pool.deck.cards
    .filter((card) => card.termIds[0] === termId && isWanted(studied(card), input.settings))
    .filter((card) => canAsk(card, pool, input))
    .sort((a, b) => Number(input.hasHistory(a.id)) - Number(input.hasHistory(b.id)) || place(a) - place(b))
}

const studied = ({ id, tier, kind, termIds: [termId = id] }: Card) => ({
  ...{ id, termId, tier, kind, contrastedIds: [], prerequisiteIds: [] },
})

const CHOICE_KINDS = ['K1', 'K7', 'K8', 'K15']
const TYPED_KINDS = ['K1', 'K15']

/** A picture asks which term it shows in its first tier; deeper ones ask for numbers and settings. */
const canAsk = (card: Card, pool: OptionPool, { mode, seed }: PlanInput): boolean =>
  mode === 'typed'
    ? TYPED_KINDS.includes(card.kind) && card.accept.length > 0
    : CHOICE_KINDS.includes(card.kind) &&
      (card.options === undefined || card.tier === 1) &&
      optionsOf(card, pool, seed) !== null
