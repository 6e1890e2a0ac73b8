import type { Study } from '#client/study-store'
import { drawValues } from '#concepts/question/draw'
import type { Values } from '#concepts/question/expression'
import { fillIn } from '#concepts/question/fill-in'
import type { Card, CardKind, Picture, Receipt } from '#core/deck/card'
import type { Computation } from '#core/deck/computation'
import type { Bilingual } from '#core/deck/term'
import type { Bodies } from '#core/event'
import { drawSeedsOf } from '#core/review/draw-seed'
import { shuffled } from '#core/review/shuffle'
import type { Locale } from '#i18n/locale'
import type { Rich } from '#ui/rich-text'

/** What a card says at its next showing, in one language. */
export type CardText = {
  readonly cardId: string
  readonly question: Rich
  readonly answer: Rich
  /** HTML of the snippet to read. */
  readonly code: string | null
  readonly picture: Picture | null
  /** In the order of this showing. */
  readonly options: readonly string[] | null
  /** What counts as right when it is typed; null where nothing is, or a number. */
  readonly spellings: readonly string[] | null
  /** A computed question with the numbers of this showing. */
  readonly drawn: { readonly computation: Computation; readonly values: Values } | null
  readonly receipt: Receipt | null
  readonly source: string | null
  /** Name of the chapter, or of the own outline's term. */
  readonly place: string
  /** The card's own term. */
  readonly termId: string | null
}

/** Whether the card waits for an answer before it is turned over. */
export const asksForAnswer = ({ drawn, options, spellings }: CardText): boolean =>
  drawn !== null || options !== null || spellings !== null

const plain = (text: string): Rich => ({ text, html: null })

/** Grades of the card that stand, those of practice among them: they number its showings, each with numbers of its own. */
export const gradeCountOf = ({ state }: Pick<Study, 'state'>, cardId: string): number =>
  state.cards.at(cardId)?.value.grades.length ?? 0

/** The card's next showing, or the one after so many grades. Null for a card that is in no deck any more. */
export function cardTextOf(
  study: Study,
  cardId: string,
  locale: Locale,
  gradeCount = gradeCountOf(study, cardId),
): CardText | null {
  const own = study.state.ownCards.at(cardId)?.value ?? null
  if (own !== null) return ownCardText(own, gradeCount)
  const card = study.deck?.cards.find(({ id }) => id === cardId)
  return card === undefined ? null : deckCardText(study, card, gradeCount, locale)
}

/** Its term is not named above the question: that would give the answer away. */
export function ownCardText(
  { cardId, question, answer, form, others = [], termId }: Bodies['ownCard.written'],
  gradeCount: number,
): CardText {
  const bare = { code: null, picture: null, drawn: null, receipt: null, source: null, place: '' } as const
  const seed = drawSeedsOf(cardId, gradeCount).at(-1) ?? 0
  return {
    ...{ ...bare, cardId, termId: termId ?? null, question: plain(question), answer: plain(answer) },
    options: form === 'choice' ? shuffled([answer, ...others], seed) : null,
    spellings: form === 'typed' ? [answer, ...others] : null,
  }
}

function deckCardText(study: Study, card: Card, gradeCount: number, locale: Locale): CardText {
  const term = study.deck?.terms.find(({ id }) => id === card.termIds[0])
  return {
    cardId: card.id,
    ...textsAt(card, drawSeedsOf(card.id, gradeCount), locale),
    code: card.rendered?.code ?? null,
    picture: card.picture ?? null,
    receipt: card.receipt ?? null,
    spellings: spellingsOf(study, card, locale),
    source: card.source,
    place: chapterName(study, term?.group, locale),
    termId: term?.id ?? null,
  }
}

/** Kinds whose answer is a name. */
const NAMED: readonly CardKind[] = ['K1', 'K3', 'K15']

/** What counts when the name is typed; null for other cards, and for learners who say it to themselves. */
function spellingsOf({ settings }: Study, { kind, answer, accept }: Card, locale: Locale) {
  if (!settings.typeNames || !NAMED.includes(kind) || accept.length === 0) return null
  return [answer[locale], ...accept]
}

const chapterName = ({ deck }: Study, chapterId: string | undefined, locale: Locale): string =>
  deck?.chapters.find(({ id }) => id === chapterId)?.[locale] ?? ''

/** A card's words at the showing that the last seed belongs to: numbers drawn, options shuffled. */
export function textsAt(
  { computation, question, answer, options, rendered }: Card,
  seeds: readonly number[],
  locale: Locale,
): Pick<CardText, 'question' | 'answer' | 'options' | 'drawn'> {
  if (computation !== undefined) {
    const values = drawValues(computation, seeds)
    const filled = (text: Bilingual): Rich => plain(fillIn(text[locale], values))
    return {
      question: filled(question),
      answer: filled(answer),
      options: null,
      drawn: { computation, values },
    }
  }
  const seed = seeds.at(-1) ?? 0
  return {
    question: { text: question[locale], html: rendered?.question?.[locale] ?? null },
    answer: { text: answer[locale], html: rendered?.answer?.[locale] ?? null },
    options: options === undefined ? null : shuffled(options, seed).map((option) => option[locale]),
    drawn: null,
  }
}
