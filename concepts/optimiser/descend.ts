import { pairs } from '../loss/pairs'

export type Vector = readonly number[]

/**
 * One step against a direction: parameters - learningRate · direction. Every optimiser ends with it; they differ in the
 * direction. @throws RangeError for a negative learning rate and when the lengths differ.
 */
export function descend(parameters: Vector, direction: Vector, learningRate: number): Vector {
  nonNegative('learning rate', learningRate)
  return pairs(parameters, direction).map(([parameter, slope]) => parameter - learningRate * slope)
}

/**
 * The hyperparameter itself. @throws RangeError when it is negative or NaN, as PyTorch's optimisers refuse it (SGD
 * alone lets NaN pass).
 */
export function nonNegative(name: string, value: number): number {
  if (!(value >= 0)) throw new RangeError(`The ${name} is ${value}`)
  return value
}
