import type { Vector } from '../optimiser/descend'
import type { Samples } from '../optimiser/least-squares'
import { squaredDistance } from './distance'
import { dotProduct } from './dot-product'
import { linearRegression } from './linear-regression'

/**
 * How much each sample counts at the query: e^(-distance² / (2 · bandwidth²)), 1 at the query itself.
 * @throws RangeError for a bandwidth that is not above 0, and when lengths differ.
 */
export function localWeights(query: Vector, inputs: readonly Vector[], bandwidth: number): Vector {
  if (!(bandwidth > 0)) throw new RangeError(`Bandwidth ${bandwidth}`)
  return inputs.map((input) => Math.exp(-squaredDistance(query, input) / bandwidth ** 2 / 2))
}

/**
 * Locally weighted linear regression: what a line fitted for this query alone, by `localWeights`, predicts there.
 * `bandwidth` in the unit of the inputs. @throws RangeError as `linearRegression`, so also where all samples are too far
 * away to weigh anything, and for a bandwidth that is not above 0.
 * Source: Cleveland, JASA 1979; the Gaussian weights of Ng's CS229; sklearn.linear_model.LinearRegression with
 * sample_weight, scikit-learn 1.9.1.
 */
export function locallyWeightedRegression(query: Vector, samples: Samples, bandwidth: number): number {
  const weights = localWeights(query, samples.inputs, bandwidth)
  const { intercept, coefficients } = linearRegression(samples, weights)
  return intercept + dotProduct(coefficients, query)
}
