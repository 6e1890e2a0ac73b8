import { answerOf, toleranceOf } from '#concepts/question/check-answer'
import { drawValues } from '#concepts/question/draw'
import type { Values } from '#concepts/question/expression'
import { fillIn } from '#concepts/question/fill-in'
import { type CardId, cardIdOf } from '#core/deck/card'
import type { Bilingual } from '#core/deck/term'
import { hashText } from '#core/hash'
import { pythonExpressionOf } from './python-expression'
import type { Term } from './term'

/** One showing of a computed question, for whoever wants to check it. */
export type DrawnQuestion = {
  readonly cardId: CardId
  /** What its numbers are drawn from. */
  readonly seed: number
  readonly params: Values
  readonly question: Bilingual
  readonly answer: number
  /** Relative difference that counts as right; 0 where the answer is exact. */
  readonly tolerance: number
  /** A Python expression that needs nothing around it; the real library evaluates it to the answer. */
  readonly check: string
}

/** So many showings; the same seed gives the same ones. Every template comes once before one comes again. */
export function drawQuestions(terms: readonly Term[], count: number, seed: number): readonly DrawnQuestion[] {
  const templates = terms.flatMap(({ id, computations = [] }) =>
    computations.map((computation) => ({ cardId: cardIdOf(id, 'K9', computation.n), computation })),
  )
  if (templates.length === 0) return []
  const rounds = Math.ceil(count / templates.length)
  const inOrder = Array.from({ length: rounds }, (_, round) =>
    templates
      .map((template) => ({ ...template, draw: hashText(`${template.cardId}\n${seed}\n${round}`) }))
      .sort((a, b) => a.draw - b.draw),
  )
  return inOrder
    .flat()
    .slice(0, count)
    .map(({ cardId, computation, draw }) => {
      const values = drawValues(computation, [draw])
      const { question, check } = computation
      return {
        cardId,
        seed: draw,
        params: values,
        question: { zh: fillIn(question.zh, values), en: fillIn(question.en, values) },
        answer: answerOf(computation, values),
        tolerance: toleranceOf(computation),
        check: pythonExpressionOf(check, values),
      }
    })
}
