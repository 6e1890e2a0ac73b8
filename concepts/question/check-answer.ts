import { type Values, readExpression } from './expression'
import { readTypedNumber } from './typed-number'

/** What checking needs to know of a computed question. */
export type Checkable = {
  readonly answer: string
  readonly answerType: 'integer' | 'number'
  readonly tolerance?: number
  readonly mistakes: readonly { readonly expression: string }[]
}

/** `mistakes`: which of the named mistakes the answer looks like, several where they give the same number. */
export type Verdict =
  | { readonly code: 'right' }
  | { readonly code: 'wrong'; readonly mistakes: readonly number[] }
  | { readonly code: 'unreadable' }

/** Rounding of binary fractions: 0.1 * 3 is not 0.3. */
const EXACT = 1e-9

/** The answer for the drawn values. */
export const answerOf = (question: Pick<Checkable, 'answer'>, values: Values): number =>
  tidy(readExpression(question.answer)(values))

/** By which share of it an answer may be missed; 0 where it is whole. */
export const toleranceOf = ({
  answerType,
  tolerance = 0.02,
}: Pick<Checkable, 'answerType' | 'tolerance'>): number => (answerType === 'integer' ? 0 : tolerance)

/** Judges what was typed: within the tolerance, relative; exact where the answer is whole or 0. */
export function checkAnswer(question: Checkable, values: Values, typed: string): Verdict {
  const given = readTypedNumber(typed, question.answerType === 'integer')
  if (given === null) return { code: 'unreadable' }
  if (isTaken(question, answerOf(question, values), given)) return { code: 'right' }
  return { code: 'wrong', mistakes: mistakesIn(question, values, given) }
}

/** Whether one number would be taken for the other. */
export function isTaken(
  question: Pick<Checkable, 'answerType' | 'tolerance'>,
  right: number,
  given: number,
): boolean {
  if (right === 0) return Math.abs(given) < EXACT
  return Math.abs(given - right) <= (toleranceOf(question) + EXACT) * Math.abs(right)
}

const mistakesIn = (question: Checkable, values: Values, given: number): readonly number[] =>
  question.mistakes.flatMap(({ expression }, index) => {
    const wrong = tidy(readExpression(expression)(values))
    return Number.isFinite(wrong) && isTaken(question, wrong, given) ? [index] : []
  })

/** 0.1 * 3 as the 0.3 that is meant. */
const tidy = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(13)) : value)
