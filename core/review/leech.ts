import { type CardState, UNSEEN_CARD } from '../card-state'
import type { StudyCard } from '../deck/study-card'
import type { TermId } from '../deck/term'
import { recallOf } from './review-order'

/** So many lapses mean that repeating is not what helps. Source: docs/decisions/021. */
export const LEECH_LAPSES = 4

/** What may be behind a card that keeps being forgotten. */
export type LeechHelp = {
  readonly lapseCount: number
  /** Terms it is taken for, most often answered instead first. */
  readonly mixUps: readonly { readonly termId: TermId; readonly answeredInsteadCount: number }[]
  /** Terms it builds on, least known first; recall is null for one that was never learnt. */
  readonly bases: readonly { readonly termId: TermId; readonly recall: number | null }[]
}

export type LeechInput = {
  readonly cards: readonly StudyCard[]
  readonly stateOf: (cardId: string) => CardState | undefined
  readonly day: number
  /** The term that a wrong answer names, if it names one. */
  readonly termNamed: (answer: string) => TermId | null
}

/** Null for a card that is not forgotten often. */
export function leechHelpFor(card: StudyCard, input: LeechInput): LeechHelp | null {
  const state = input.stateOf(card.id) ?? UNSEEN_CARD
  const lapseCount = state.progress?.lapseCount ?? 0
  if (lapseCount < LEECH_LAPSES) return null
  const bases = card.prerequisiteIds.map((termId) => ({ termId, recall: recallOfTerm(termId, input) }))
  return {
    lapseCount,
    mixUps: mixUpsOf(card, state, input),
    bases: bases.sort((a, b) => (a.recall ?? -1) - (b.recall ?? -1)),
  }
}

function mixUpsOf(card: StudyCard, { grades }: CardState, { cards, termNamed }: LeechInput) {
  const counts = new Map(alikeTerms(card, cards).map((termId) => [termId, 0]))
  for (const { body } of grades) {
    const termId = body.attempt?.verdict === 'wrong' ? termNamed(body.attempt.answer) : null
    if (termId !== null && termId !== card.termId) counts.set(termId, (counts.get(termId) ?? 0) + 1)
  }
  return [...counts]
    .map(([termId, answeredInsteadCount]) => ({ termId, answeredInsteadCount }))
    .sort((a, b) => b.answeredInsteadCount - a.answeredInsteadCount)
}

/** Terms that some card tells the term apart from, whichever of the two it belongs to. */
const alikeTerms = ({ termId }: StudyCard, cards: readonly StudyCard[]): readonly TermId[] =>
  cards.flatMap((each) => {
    if (each.termId === termId) return each.contrastedIds
    return each.contrastedIds.includes(termId) ? [each.termId] : []
  })

/** Mean over the cards of the term that were begun, a share; null when none was. */
function recallOfTerm(termId: TermId, { cards, stateOf, day }: LeechInput): number | null {
  const recalls = cards.flatMap((card) => {
    const state = card.termId === termId ? stateOf(card.id) : undefined
    return state?.progress ? [recallOf(state, day)] : []
  })
  return recalls.length === 0 ? null : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length
}
