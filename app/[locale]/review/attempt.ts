import { answerOf, checkAnswer } from '#concepts/question/check-answer'
import { showNumber } from '#concepts/question/fill-in'
import type { NamedMistake } from '#core/deck/computation'
import type { Attempt, Grade } from '#core/event'
import type { CardText } from '../card-text'

/** Whether the card waits for an answer before it is turned over. */
const asksForAnswer = ({ drawn, options, spellings }: CardText): boolean =>
  drawn !== null || options !== null || spellings !== null

/** Judges what was typed or chosen; undefined for a card that asks for nothing. */
export function attemptAt(text: CardText, given: string): Attempt | undefined {
  if (!asksForAnswer(text)) return undefined
  const answer = given.trim().slice(0, 200)
  const values = text.drawn?.values ?? null
  if (answer === '') return { answer, verdict: 'none', values }
  if (text.drawn === null) return { answer, verdict: isAnswer(text, answer) ? 'right' : 'wrong', values }
  return { answer, verdict: checkAnswer(text.drawn.computation, text.drawn.values, answer).code, values }
}

/** A choice is exact; what is typed is right in any case, width and spacing. */
const isAnswer = ({ answer, spellings }: CardText, given: string): boolean =>
  given === answer.text || (spellings ?? []).some((spelling) => spelled(spelling) === spelled(given))

const spelled = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, '')

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

/** Right proposes Good, wrong proposes Again; the learner decides. */
export const proposedGrade = (attempt: Attempt | undefined): Grade =>
  attempt?.verdict === 'wrong' ? 'again' : 'good'
