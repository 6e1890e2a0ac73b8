import type { Vector } from '../optimiser/descend'
import { knownValues } from './known-values'
import { meanOf } from './mean-and-variance'
import { quantile } from './quantile'

/**
 * One feature with its missing values, marked NaN, replaced by the mean or the median of the known ones.
 * @throws RangeError when none is known (scikit-learn drops such a feature), for no values and infinities.
 * Source: sklearn.impute.SimpleImputer, scikit-learn 1.9.1 (strategy 'mean').
 */
export function impute(values: Vector, strategy: 'mean' | 'median' = 'mean'): Vector {
  const known = knownValues(values)
  if (known.length === 0) throw new RangeError('All values are missing')
  const filling = strategy === 'mean' ? meanOf(known) : quantile(known, 0.5)
  return values.map((value) => (Number.isNaN(value) ? filling : value))
}
