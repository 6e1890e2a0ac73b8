import { mseLoss } from '../loss/mse-loss'
import { finiteNumbers } from './finite-numbers'

/**
 * Mean of squared errors on data: `mseLoss`, but not differentiated and refusing what cannot be reported.
 * @throws RangeError for no samples, NaN, infinities and lists of different lengths.
 * Source: sklearn.metrics.mean_squared_error, scikit-learn 1.9.1.
 */
export const meanSquaredError = (targets: readonly number[], predictions: readonly number[]): number =>
  mseLoss(finiteNumbers(predictions), finiteNumbers(targets))

/**
 * Its root, in the unit of the targets. @throws RangeError likewise.
 * Source: sklearn.metrics.root_mean_squared_error, scikit-learn 1.9.1.
 */
export const rootMeanSquaredError = (targets: readonly number[], predictions: readonly number[]): number =>
  Math.sqrt(meanSquaredError(targets, predictions))
