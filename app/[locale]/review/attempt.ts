import { answerOf, checkAnswer } from '#concepts/question/check-answer'
import { showNumber } from '#concepts/question/fill-in'
import type { NamedMistake } from '#core/deck/computation'
import type { Attempt } from '#core/event'
import { judgeName } from '#core/review/typed-name'
import { type CardText, asksForAnswer } from '../card-text'

/** Judges what was typed or chosen; undefined for a card that asks for nothing. One of `otherNames` is never a slip. */
export function attemptAt(
  text: CardText,
  given: string,
  otherNames: readonly string[] = [],
): Attempt | undefined {
  if (!asksForAnswer(text)) return undefined
  const answer = given.trim().slice(0, 200)
  const values = text.drawn?.values ?? null
  if (answer === '') return { answer, verdict: 'none', values }
  if (text.drawn === null) return { answer, verdict: verdictOf(text, answer, otherNames), values }
  return { answer, verdict: checkAnswer(text.drawn.computation, text.drawn.values, answer).code, values }
}

/** A choice is exact; a typed name is judged by its spelling, and a slip of one letter in it is no other name. */
function verdictOf(
  { answer, spellings }: CardText,
  given: string,
  otherNames: readonly string[],
): Attempt['verdict'] {
  if (given === answer.text) return 'right'
  return spellings === null ? 'wrong' : judgeName(given, spellings, otherNames)
}

/** Which named mistakes a wrong answer looks like; where two give the same number, nobody can say which it was. */
export function mistakesOf({ drawn }: CardText, attempt: Attempt): readonly NamedMistake[] {
  if (drawn === null || attempt.verdict !== 'wrong') return []
  const verdict = checkAnswer(drawn.computation, drawn.values, attempt.answer)
  return verdict.code === 'wrong'
    ? drawn.computation.mistakes.filter((_, index) => verdict.mistakes.includes(index))
    : []
}

/** The result of a computed question, as it is shown; null for others. */
export const resultOf = ({ drawn }: CardText): string | null =>
  drawn === null ? null : showNumber(answerOf(drawn.computation, drawn.values), drawn.computation.decimals)
