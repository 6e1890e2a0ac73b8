import { pairs } from '../loss/pairs'
import { descend, nonNegative, type Vector } from './descend'
import { averageSquares, overRoot } from './root-mean-square'

/** All but `parameters` are absent before the first step, where they are 0. */
export type AdamState = {
  readonly parameters: Vector
  readonly stepCount?: number
  /** Running average of the gradient, without the correction of its bias towards 0. */
  readonly firstMoment?: Vector
  /** The same of the squared gradient. */
  readonly secondMoment?: Vector
}

export type AdamOptions = {
  readonly learningRate?: number
  /** Shares of the two averages that are kept. */
  readonly betas?: readonly [number, number]
  readonly epsilon?: number
  /** L2 penalty: this share of the parameters is added to the gradient. AdamW decouples it, Adam does not. */
  readonly weightDecay?: number
}

/**
 * Adam: a step with the running average of the gradient divided by the root of that of its square, both corrected for
 * having started at 0. @throws RangeError for a negative learning rate, epsilon or weight decay, for betas outside
 * 0 (with) to 1 (without), and when lengths differ.
 * Source: torch.optim.Adam, PyTorch 2.14.1 (learning rate 0.001, betas 0.9 and 0.999, epsilon 1e-8).
 */
export function adamStep(state: AdamState, gradient: Vector, options: AdamOptions = {}): AdamState {
  const { parameters, stepCount = 0 } = state
  const { firstMoment = parameters.map(() => 0), secondMoment = parameters.map(() => 0) } = state
  const { learningRate = 0.001, betas = [0.9, 0.999], epsilon = 1e-8, weightDecay = 0 } = options
  const [beta1, beta2] = betas
  if (!betas.every((beta) => beta >= 0 && beta < 1)) throw new RangeError(`The betas are ${betas.join(', ')}`)
  const slopes = withPenalty(gradient, parameters, nonNegative('weight decay', weightDecay))
  const first = interpolate(firstMoment, slopes, 1 - beta1)
  const second = averageSquares(secondMoment, slopes, beta2)
  const direction = overRoot(
    unbiased(first, beta1, stepCount + 1),
    unbiased(second, beta2, stepCount + 1),
    nonNegative('epsilon', epsilon),
  )
  return {
    parameters: descend(parameters, direction, learningRate),
    stepCount: stepCount + 1,
    firstMoment: first,
    secondMoment: second,
  }
}

const withPenalty = (gradient: Vector, parameters: Vector, weightDecay: number): Vector =>
  weightDecay === 0
    ? gradient // else NaN and infinite parameters would enter it
    : pairs(gradient, parameters).map(([slope, parameter]) => slope + weightDecay * parameter)

/** torch.lerp, from the nearer end: with infinite averages another order of the arithmetic has other NaN. */
const interpolate = (from: Vector, to: Vector, weight: number): Vector =>
  pairs(from, to).map(([start, end]) =>
    weight < 0.5 ? start + weight * (end - start) : end - (end - start) * (1 - weight),
  )

const unbiased = (averages: Vector, beta: number, steps: number): Vector =>
  averages.map((average) => average / (1 - beta ** steps))
