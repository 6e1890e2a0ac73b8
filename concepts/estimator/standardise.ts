import type { Vector } from '../optimiser/descend'
import { knownValues } from './known-values'
import { meanOf, varianceOf } from './mean-and-variance'

/**
 * One feature brought to mean 0 and standard deviation 1 of the training values, those given unless told otherwise; the
 * deviation is that of all values, not of a sample (n, not n - 1). A constant feature is only shifted. NaN marks a
 * missing value, which stays and does not count. @throws RangeError for no values and infinities.
 * Source: sklearn.preprocessing.StandardScaler, scikit-learn 1.9.1.
 */
export function standardise(values: Vector, training: Vector = values): Vector {
  knownValues(values)
  const known = knownValues(training)
  const mean = meanOf(known)
  const variance = varianceOf(known)
  const scale = isRounding(variance, mean, known.length) ? 1 : Math.sqrt(variance)
  return values.map((value) => (value - mean) / scale)
}

/**
 * Whether the variance is no more than rounding makes of equal values.
 * Source: scikit-learn 1.9.1 sklearn/preprocessing/_data.py _is_constant_feature.
 */
const isRounding = (variance: number, mean: number, count: number): boolean =>
  variance <= count * Number.EPSILON * variance + (count * mean * Number.EPSILON) ** 2
