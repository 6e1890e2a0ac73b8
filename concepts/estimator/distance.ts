import { pairs } from '../loss/pairs'
import { finiteNumbers } from '../metric/finite-numbers'
import type { Vector } from '../optimiser/descend'

/**
 * Squared Euclidean distance. @throws RangeError when the lengths differ.
 * Source: scipy.spatial.distance.sqeuclidean, SciPy 1.17.1.
 */
export const squaredDistance = (left: Vector, right: Vector): number =>
  pairs(left, right).reduce((sum, [one, other]) => sum + (one - other) ** 2, 0)

/**
 * Minkowski distance: (Σ |difference|^power)^(1 / power). Power 1 is Manhattan's, 2 Euclid's, Infinity Chebyshev's, the
 * largest difference; below 1 the triangle inequality fails. @throws RangeError for a power that is not above 0, NaN,
 * infinities, lengths that differ, and vectors without coordinates (which SciPy finds 0 apart).
 * Source: scipy.spatial.distance.minkowski, SciPy 1.17.1 (power 2).
 */
export function minkowskiDistance(left: Vector, right: Vector, power = 2): number {
  if (!(power > 0)) throw new RangeError(`Power ${power} of a distance`)
  const both = pairs(finiteNumbers(left), finiteNumbers(right))
  if (power === 2) return Math.sqrt(squaredDistance(left, right))
  const differences = both.map(([one, other]) => Math.abs(one - other))
  if (power === Infinity) return Math.max(...differences)
  return differences.reduce((sum, difference) => sum + difference ** power, 0) ** (1 / power)
}
