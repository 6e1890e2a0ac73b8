import { descend, nonNegative, type Vector } from './descend'
import { averageSquares, overRoot } from './root-mean-square'

/** `squareAverage` is absent before the first step, where it is 0. */
export type RmspropState = { readonly parameters: Vector; readonly squareAverage?: Vector }

export type RmspropOptions = {
  readonly learningRate?: number
  /** Share of the average of squares that is kept. */
  readonly alpha?: number
  readonly epsilon?: number
}

/**
 * RMSprop: a step with the gradient divided by the root of the running average of its square.
 * @throws RangeError for a negative learning rate, alpha or epsilon, and when lengths differ.
 * Source: torch.optim.RMSprop, PyTorch 2.14.1 (learning rate 0.01, alpha 0.99, epsilon 1e-8).
 */
export function rmspropStep(
  { parameters, squareAverage = parameters.map(() => 0) }: RmspropState,
  gradient: Vector,
  { learningRate = 0.01, alpha = 0.99, epsilon = 1e-8 }: RmspropOptions = {},
): RmspropState {
  nonNegative('epsilon', epsilon)
  const average = averageSquares(squareAverage, gradient, nonNegative('alpha', alpha))
  const direction = overRoot(gradient, average, epsilon)
  return { parameters: descend(parameters, direction, learningRate), squareAverage: average }
}
