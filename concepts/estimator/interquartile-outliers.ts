import { nonNegative, type Vector } from '../optimiser/descend'
import { quantile } from './quantile'

/** The fences, and the indices of the values beyond them. */
export type Outliers = { readonly lower: number; readonly upper: number; readonly indices: Vector }

/**
 * Values farther than `reach` times the distance of the quartiles below the first or above the third; on the fence is
 * within. @throws RangeError for a negative reach, no values, NaN and infinities.
 * Source: Tukey, Exploratory Data Analysis, 1977 (reach 1.5); numpy.quantile, NumPy 2.4.6.
 */
export function interquartileOutliers(values: Vector, reach = 1.5): Outliers {
  nonNegative('reach', reach)
  const [first, third] = [quantile(values, 0.25), quantile(values, 0.75)]
  const lower = first - reach * (third - first)
  const upper = third + reach * (third - first)
  const indices = [...values.entries()].filter(([, value]) => value < lower || value > upper)
  return { lower, upper, indices: indices.map(([index]) => index) }
}
