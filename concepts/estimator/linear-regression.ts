import { pairs } from '../loss/pairs'
import { finiteNumbers } from '../metric/finite-numbers'
import { nonNegative, type Vector } from '../optimiser/descend'
import type { Samples } from '../optimiser/least-squares'
import { finiteTable } from './finite-table'
import { solvePositiveDefinite } from './positive-definite-system'

/** Predicts intercept + coefficients · input. */
export type LinearModel = { readonly intercept: number; readonly coefficients: Vector }

/**
 * Least squares with an intercept (no column of ones among the inputs), by the normal equations about the mean:
 * coefficients (XᵀWX)⁻¹XᵀWy. `weights`: one per sample, all 1 unless given.
 * @throws RangeError when a feature is constant or a combination of others (scikit-learn gives the shortest of the
 * solutions there), for weights that are negative or all 0, no samples, numbers that are not finite and lengths that
 * differ. Source: sklearn.linear_model.LinearRegression, scikit-learn 1.9.1.
 */
export function linearRegression(
  { inputs, targets }: Samples,
  weights: Vector = targets.map(() => 1),
): LinearModel {
  finiteNumbers(weights).forEach((weight) => nonNegative('weight', weight))
  const samples = pairs(pairs(finiteTable(inputs), finiteNumbers(targets)), weights)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  if (all === 0) throw new RangeError('All weights are 0')
  const weighted = (value: (input: Vector, target: number) => number): number =>
    samples.reduce((sum, [[input, target], weight]) => sum + weight * value(input, target), 0) / all
  const features = [...(inputs[0] ?? []).keys()]
  const at = (input: Vector, feature: number): number => input[feature] ?? NaN
  const means = features.map((feature) => weighted((input) => at(input, feature)))
  const offset = (input: Vector, feature: number): number => at(input, feature) - at(means, feature)
  const mean = weighted((_, target) => target)
  const coefficients = solvePositiveDefinite(
    features.map((row) => features.map((column) => weighted((x) => offset(x, row) * offset(x, column)))),
    features.map((feature) => weighted((x, target) => offset(x, feature) * (target - mean))),
  )
  return {
    intercept: pairs(coefficients, means).reduce((rest, [slope, middle]) => rest - slope * middle, mean),
    coefficients,
  }
}
