import { pairs } from '../loss/pairs'
import { descend, nonNegative, type Vector } from './descend'
import { overRoot } from './root-mean-square'

/** `squareSum` is absent before the first step, where it is 0. */
export type AdagradState = { readonly parameters: Vector; readonly squareSum?: Vector }

export type AdagradOptions = { readonly learningRate?: number; readonly epsilon?: number }

/**
 * Adagrad: a step with the gradient divided by the root of the sum of all its squares so far.
 * @throws RangeError for a negative learning rate or epsilon, and when lengths differ.
 * Source: torch.optim.Adagrad, PyTorch 2.14.1 (learning rate 0.01, epsilon 1e-10).
 */
export function adagradStep(
  { parameters, squareSum = parameters.map(() => 0) }: AdagradState,
  gradient: Vector,
  { learningRate = 0.01, epsilon = 1e-10 }: AdagradOptions = {},
): AdagradState {
  const sum = pairs(squareSum, gradient).map(([total, slope]) => total + slope ** 2)
  const direction = overRoot(gradient, sum, nonNegative('epsilon', epsilon))
  return { parameters: descend(parameters, direction, learningRate), squareSum: sum }
}
