import { pairs } from '../loss/pairs'
import type { Vector } from './descend'

/**
 * Running average of the square of each coordinate: decay · average + (1 - decay) · value².
 * @throws RangeError when lengths differ.
 */
export const averageSquares = (averages: Vector, values: Vector, decay: number): Vector =>
  pairs(averages, values).map(([average, value]) => decay * average + (1 - decay) * value * value)

/**
 * Each value divided by the root of a (mean or summed) square: value / (√square + epsilon). Epsilon stands outside the
 * root, as in PyTorch 2.14.1. @throws RangeError when lengths differ.
 */
export const overRoot = (values: Vector, squares: Vector, epsilon: number): Vector =>
  pairs(values, squares).map(([value, square]) => value / (Math.sqrt(square) + epsilon))
