import { isoDateOf } from './calendar-date'
import { type CardState, UNSEEN_CARD } from './card-state'
import { commaSeparated } from './comma-separated'
import type { Deck } from './deck/deck'
import type { StudyState } from './replay'

const COLUMNS = [
  ...['card_id', 'kind', 'term_zh', 'term_en'],
  ...['question_zh', 'question_en', 'answer_zh', 'answer_en'],
  ...['state', 'due', 'reviews', 'lapses', 'stability_days', 'difficulty'],
]

/** All cards with where they stand, the learner's own first, as comma-separated values. Source: RFC 4180. */
export function cardTable(deck: Deck | null, state: StudyState): string {
  const standingOf = (cardId: string) => standing(state.cards.at(cardId)?.value ?? UNSEEN_CARD)
  const own = [...state.ownCards.values()].flatMap(({ value: card }) =>
    card === null || card.removed
      ? []
      : [
          [
            ...[card.cardId, '', card.termName, card.termName],
            ...[card.question, card.question, card.answer, card.answer],
            ...standingOf(card.cardId),
          ],
        ],
  )
  const terms = new Map(deck?.terms.map((term) => [term.id, term]))
  const cards = (deck?.cards ?? []).map(({ id, kind, termIds: [termId = ''], question, answer }) => [
    ...[id, kind, terms.get(termId)?.zh ?? '', terms.get(termId)?.en ?? ''],
    ...[question.zh, question.en, answer.zh, answer.en],
    ...standingOf(id),
  ])
  return commaSeparated([COLUMNS, ...own, ...cards])
}

function standing({ progress, suspended }: CardState): readonly string[] {
  if (progress === null) return [suspended ? 'suspended' : 'new', '', '0', '0', '', '']
  const due = 'day' in progress.due ? isoDateOf(progress.due.day) : ''
  const { stabilityDays, difficulty } = progress.memory
  return [
    ...[suspended ? 'suspended' : progress.phase, due, String(progress.gradeCount)],
    ...[String(progress.lapseCount), stabilityDays.toFixed(4), difficulty.toFixed(4)],
  ]
}
