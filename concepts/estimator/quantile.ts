import { finiteNumbers } from '../metric/finite-numbers'
import type { Vector } from '../optimiser/descend'

/**
 * The value below which the given share of the values lies, on the line between the two nearest; the median for 1/2.
 * @throws RangeError for a share outside 0 to 1, no values, NaN (which NumPy answers with NaN) and infinities.
 * Source: numpy.quantile, NumPy 2.4.6 (method 'linear').
 */
export function quantile(values: Vector, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Share ${share} is outside 0 to 1`)
  const sorted = [...finiteNumbers(values)].sort((left, right) => left - right)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? NaN
  const above = sorted[Math.ceil(place)] ?? NaN
  return below + (above - below) * (place % 1)
}
