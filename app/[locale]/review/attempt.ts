import { answerOf, checkAnswer } from '#concepts/question/check-answer'
import { showNumber } from '#concepts/question/fill-in'
import type { NamedMistake } from '#core/deck/computation'
import type { Attempt, Grade } from '#core/event'
import type { CardText } from '../card-text'

/** Whether the card waits for an answer before it is turned over. */
export const asksForAnswer = ({ drawn, options }: CardText): boolean => drawn !== null || options !== null

/** Judges what was typed or chosen; undefined for a card that asks for nothing. */
export function attemptAt(text: CardText, given: string): Attempt | undefined {
  if (!asksForAnswer(text)) return undefined
  const answer = given.trim().slice(0, 200)
  const values = text.drawn?.values ?? null
  if (answer === '') return { answer, verdict: 'none', values }
  if (text.drawn === null) return { answer, verdict: answer === text.answer.text ? 'right' : 'wrong', values }
  return { answer, verdict: checkAnswer(text.drawn.computation, text.drawn.values, answer).code, values }
}

/** Which named mistake a wrong answer looks like; null for none of them. */
export function mistakeOf({ drawn }: CardText, attempt: Attempt): NamedMistake | null {
  if (drawn === null || attempt.verdict !== 'wrong') return null
  const verdict = checkAnswer(drawn.computation, drawn.values, attempt.answer)
  return verdict.code === 'wrong' && verdict.mistake !== null
    ? (drawn.computation.mistakes[verdict.mistake] ?? null)
    : null
}

/** The result of a computed question, as it is shown; null for others. */
export const resultOf = ({ drawn }: CardText): string | null =>
  drawn === null ? null : showNumber(answerOf(drawn.computation, drawn.values), drawn.computation.decimals)

/** Right proposes Good, wrong proposes Again; the learner decides. */
export const proposedGrade = (attempt: Attempt | undefined): Grade =>
  attempt?.verdict === 'wrong' ? 'again' : 'good'
