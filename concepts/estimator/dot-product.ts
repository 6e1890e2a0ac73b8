import { pairs } from '../loss/pairs'
import type { Vector } from '../optimiser/descend'

/** Σ left · right; 0 of empty vectors. @throws RangeError when the lengths differ. Source: numpy.dot, NumPy 2.4.6. */
export const dotProduct = (left: Vector, right: Vector): number =>
  pairs(left, right).reduce((sum, [one, other]) => sum + one * other, 0)
