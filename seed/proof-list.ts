import { answerOf, toleranceOf } from '#concepts/question/check-answer'
import { drawValues } from '#concepts/question/draw'
import { cardIdOf } from '#core/deck/card'
import { hashText } from '#core/hash'
import type { Proof, ReceiptValue, Term } from '#seed/term'
import { GENERATORS } from './generators/all'
import { pythonExpressionOf } from './python-expression'

/** Something for the real library to evaluate, and what we claim it gives. */
export type Claim = {
  /** Card id; `#example` and `#draw-3` behind it for what is not a card of its own. */
  readonly id: string
  readonly code: readonly string[]
  readonly value: ReceiptValue
  readonly tolerance: number
  /** The same with the one fault mended: must evaluate to something else. */
  readonly mended?: readonly string[]
}

/** What counts as equal for a library's result that is not rounded. */
export const EXACT = 1e-6
const DRAWS = 12

/** Everything the term's cards claim a library computes. */
export const claimsOf = (term: Term): readonly Claim[] => [
  ...proofsOf(term),
  ...readingsOf(term),
  ...exampleOf(term),
  ...drawsOf(term),
]

const claimOf = (id: string, { code, value, tolerance = EXACT }: Proof): Claim => ({
  id,
  code,
  value,
  tolerance,
})

const proofsOf = (term: Term): readonly Claim[] =>
  GENERATORS.filter(([kind]) => kind !== 'K10').flatMap(([, generate]) =>
    generate(term).flatMap(({ id, proof }) => (proof === undefined ? [] : [claimOf(id, proof)])),
  )

const readingsOf = (term: Term): readonly Claim[] =>
  (term.readings ?? []).map(({ n, setup = [], code, result, mended, ...claim }) => ({
    ...claimOf(cardIdOf(term.id, 'K10', n), {
      code: [...setup, ...code, result],
      value: claim.value,
      ...(claim.tolerance !== undefined && { tolerance: claim.tolerance }),
    }),
    ...(mended && { mended: [...setup, ...mended, result] }),
  }))

function exampleOf({ id, example }: Term): readonly Claim[] {
  if (example === undefined) return []
  const { code, output, tolerance } = example
  return [claimOf(`${id}#example`, { code, value: output, ...(tolerance !== undefined && { tolerance }) })]
}

/** Some showings of each computed question: what the library evaluates must be what we call right. */
const drawsOf = (term: Term): readonly Claim[] =>
  (term.computations ?? []).flatMap((computation) => {
    const id = cardIdOf(term.id, 'K9', computation.n)
    return Array.from({ length: DRAWS }, (_, index) => {
      const values = drawValues(computation, [hashText(`${id}\n${index}`)])
      return {
        id: `${id}#draw-${index}`,
        code: [pythonExpressionOf(computation.check, values)],
        value: answerOf(computation, values),
        tolerance: Math.max(EXACT, toleranceOf(computation) / 2),
      }
    })
  })
