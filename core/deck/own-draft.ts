import type { Bodies } from '../event'
import { storableText } from '../storable-text'
import type { CardId } from './card'
import { ANSWER_LENGTH, type OwnCard, ownCardIdOf, ownGroupOf } from './own-card'
import { gapCard, gapNumbersOf, numberedGaps } from './own-cloze'

export const OWN_FORMS = ['basic', 'reversed', 'cloze', 'choice', 'typed'] as const
export type OwnForm = (typeof OWN_FORMS)[number]

/** What the learner writes: one draft makes one card, two, or one for each gap. */
export type OwnDraft = {
  readonly form: OwnForm
  readonly termId: string | null
  /** The text with its gaps, where the form is cloze. */
  readonly question: string
  /** Empty where the form is cloze: its gaps are the answers. */
  readonly answer: string
  /** Of a choice the wrong options, of a typed answer the other spellings; else empty. */
  readonly others: readonly string[]
}

export const EMPTY_DRAFT: OwnDraft = { form: 'basic', termId: null, question: '', answer: '', others: [] }

export type OwnCardFault = {
  readonly field: 'question' | 'answer' | 'others'
  readonly code: 'empty' | 'too_long' | 'no_gap' | 'too_many' | 'repeated'
  /** The limit that was passed; 0 where there is none. */
  readonly limit: number
}

export const QUESTION_LENGTH = 2_000
/** What is typed or chosen is kept with the grade, which has room for so much (`Attempt`). */
const GIVEN_LENGTH = 200
const MOST_GAPS = 20
const MOST_WRONG_OPTIONS = 3
const MOST_SPELLINGS = 10

/** What keeps a draft from becoming cards; empty when nothing does. */
export function ownCardFaults(draft: OwnDraft): readonly OwnCardFault[] {
  const asksInGaps = draft.form === 'cloze'
  return [
    ...lengthFaults('question', draft.question, QUESTION_LENGTH),
    ...(asksInGaps
      ? gapFaults(draft.question)
      : lengthFaults('answer', draft.answer, answerLimit(draft.form))),
    ...otherFaults(draft),
  ]
}

function answerLimit(form: OwnForm): number {
  if (form === 'reversed') return QUESTION_LENGTH // it is asked too
  return form === 'choice' || form === 'typed' ? GIVEN_LENGTH : ANSWER_LENGTH
}

function lengthFaults(field: OwnCardFault['field'], text: string, limit: number): readonly OwnCardFault[] {
  if (text.trim() === '') return [{ field, code: 'empty', limit: 0 }]
  return text.length > limit ? [{ field, code: 'too_long', limit }] : []
}

function gapFaults(text: string): readonly OwnCardFault[] {
  if (text.trim() === '') return []
  const count = gapNumbersOf(text).length
  if (count === 0) return [{ field: 'question', code: 'no_gap', limit: 0 }]
  if (count > MOST_GAPS) return [{ field: 'question', code: 'too_many', limit: MOST_GAPS }]
  const numbered = numberedGaps(text)
  return numbered.length > QUESTION_LENGTH && text.length <= QUESTION_LENGTH
    ? [{ field: 'question', code: 'too_long', limit: QUESTION_LENGTH }]
    : []
}

function otherFaults({ form, answer, others }: OwnDraft): readonly OwnCardFault[] {
  const given = tidy(others)
  const limit = form === 'choice' ? MOST_WRONG_OPTIONS : form === 'typed' ? MOST_SPELLINGS : Infinity
  if (limit === Infinity) return []
  const field = 'others'
  if (form === 'choice' && given.length === 0) return [{ field, code: 'empty', limit: 0 }]
  if (given.length > limit) return [{ field, code: 'too_many', limit }]
  if (given.some((each) => each.length > GIVEN_LENGTH))
    return [{ field, code: 'too_long', limit: GIVEN_LENGTH }]
  const isRepeated = new Set([answer.trim(), ...given]).size <= given.length
  return form === 'choice' && isRepeated ? [{ field, code: 'repeated', limit: 0 }] : []
}

const tidy = (others: readonly string[]): readonly string[] =>
  others.map((each) => storableText(each, GIVEN_LENGTH + 1).trim()).filter((each) => each !== '')

type Written = Bodies['ownCard.written']

/** The cards that a faultless draft makes. `groupId` begins with `own:` and stays the same through every edit. */
export function cardsOfDraft(draft: OwnDraft, groupId: string, termName: string): readonly Written[] {
  const { form, termId } = draft
  const question = storableText(draft.question, QUESTION_LENGTH).trim()
  const answer = storableText(draft.answer, ANSWER_LENGTH).trim()
  const common = {
    ...{ outlineId: null, termName: storableText(termName, 80) },
    ...(termId !== null && { termId }),
    ...(form !== 'basic' && { form }),
  }
  const say = { ...common, cardId: ownCardIdOf(groupId, 'say'), question, answer }
  if (form === 'cloze') {
    const source = numberedGaps(question)
    return gapNumbersOf(source).map((number) => {
      const cardId = `${groupId}:gap${number}`
      return { ...common, cardId, ...gapCard(source, number), source }
    })
  }
  if (form === 'reversed')
    return [say, { ...common, cardId: ownCardIdOf(groupId, 'name'), question: answer, answer: question }]
  return form === 'basic' ? [say] : [{ ...say, others: tidy(draft.others) }]
}

/** The draft that cards of one group were made from; of cards of another device's making, as much as they tell. */
export function draftOfCards(cards: readonly OwnCard[]): OwnDraft {
  const card = cards.find(({ cardId }) => cardId.endsWith(':say')) ?? cards[0]
  if (card === undefined) return EMPTY_DRAFT
  const form = card.form ?? 'basic'
  const isCloze = form === 'cloze' && card.source !== undefined
  return {
    form,
    termId: card.termId ?? null,
    question: isCloze ? (card.source ?? '') : card.question,
    answer: isCloze ? '' : card.answer,
    others: card.others ?? [],
  }
}

/** Cards that were written as one, newest first. Those that were removed count among them: an edit may bring them back. */
export function ownGroups(cards: Iterable<OwnCard>): readonly (readonly OwnCard[])[] {
  const groups = new Map<CardId, OwnCard[]>()
  for (const card of cards) {
    const id = ownGroupOf(card.cardId)
    const group = groups.get(id)
    if (group === undefined) groups.set(id, [card])
    else group.push(card)
  }
  const byId = (a: OwnCard, b: OwnCard): number => (a.cardId < b.cardId ? -1 : 1)
  return [...groups.values()]
    .map((group) => group.sort(byId))
    .sort((a, b) => (b[0]?.createdAtMs ?? 0) - (a[0]?.createdAtMs ?? 0))
}
