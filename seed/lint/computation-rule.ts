import { answerOf, isTaken } from '#concepts/question/check-answer'
import { everyDraw } from '#concepts/question/draw'
import { type Values, readExpression } from '#concepts/question/expression'
import { fillIn, showNumber } from '#concepts/question/fill-in'
import type { Computation } from '#core/deck/computation'
import type { Rule } from './rule'

const FEWEST_DRAWS = 4
/** Beyond that many combinations a template is sampled evenly. */
const MOST_CHECKED = 5_000

/** A computed question holds for every combination of numbers that may be drawn. */
export const computationRule: Rule = {
  name: 'computation',
  faultsOf: ({ computation }) => {
    if (computation === undefined) return []
    try {
      return [...formFaults(computation), ...drawFaults(computation)]
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof RangeError) return [error.message]
      throw error
    }
  },
}

function formFaults({ question, working, mistakes, parameters, check }: Computation): readonly string[] {
  const texts = [question, working, ...mistakes].flatMap(({ zh, en }) => [zh, en])
  const hidden = Object.keys(parameters).filter(
    (name) => !question.zh.includes(`{${name}}`) || !question.en.includes(`{${name}}`),
  )
  return [
    ...(texts.some((text) => text.includes('$')) ? ['a formula, which cannot be filled in'] : []),
    ...hidden.map((name) => `the question does not show {${name}}`),
    ...(mistakes.length === 0 ? ['no mistake is named'] : []),
    ...(check.length === 0 ? ['no check'] : []),
    ...(check.some((line) => /^\s*(for|with|def|import|from|del|while|if)\b|;/.test(line))
      ? ['check: a statement']
      : []),
    ...(check.some((line) => /(?<![\w.])(T|TF|F|nn|np|optim|init|ops|lr_scheduler)\./.test(line))
      ? ['check: a short name for a module, which nothing imports']
      : []),
  ]
}

function drawFaults(computation: Computation): readonly string[] {
  const draws = sampled([...everyDraw(computation)])
  const faults = new Set<string>()
  if (draws.length < FEWEST_DRAWS) faults.add(`only ${draws.length} combinations`)
  for (const values of draws) for (const fault of faultsWith(computation, values)) faults.add(fault)
  const useless = computation.mistakes.filter(
    ({ expression }) => !draws.some((values) => Number.isFinite(readExpression(expression)(values))),
  )
  return [...faults, ...useless.map(({ en }) => `the mistake "${en}" has no value`)].slice(0, 5)
}

const sampled = (draws: readonly Values[]): readonly Values[] =>
  draws.filter((_, index) => index % Math.ceil(draws.length / MOST_CHECKED) === 0)

function faultsWith(computation: Computation, values: Values): readonly string[] {
  const right = answerOf(computation, values)
  const at = JSON.stringify(values)
  if (!Number.isFinite(right)) return [`no answer at ${at}`]
  for (const text of [computation.question, computation.working])
    for (const each of [text.zh, text.en]) fillIn(each, values)
  const shown = Number(showNumber(right, computation.decimals).replace('−', '-'))
  return [
    ...(computation.answerType === 'integer' && !Number.isInteger(right)
      ? [`${right} is not whole at ${at}`]
      : []),
    ...(isTaken(computation, right, shown) ? [] : [`${right} is shown as ${shown} at ${at}`]),
    ...computation.mistakes.flatMap(({ expression, en }) =>
      isTaken(computation, right, readExpression(expression)(values))
        ? [`the mistake "${en}" is right at ${at}`]
        : [],
    ),
  ]
}
