import { descend, type Vector } from './descend'

export type GradientDescentState = { readonly parameters: Vector }
export type GradientDescentOptions = { readonly learningRate?: number }

/**
 * Plain gradient descent: parameters - learningRate · gradient.
 * @throws RangeError for a negative learning rate and when lengths differ.
 * Source: torch.optim.SGD without momentum, PyTorch 2.14.1 (learning rate 0.001).
 */
export const gradientDescentStep = (
  { parameters }: GradientDescentState,
  gradient: Vector,
  { learningRate = 0.001 }: GradientDescentOptions = {},
): GradientDescentState => ({ parameters: descend(parameters, gradient, learningRate) })
