import { dotProduct } from '../estimator/dot-product'
import { mseLoss, mseLossGradient } from '../loss/mse-loss'
import { pairs } from '../loss/pairs'
import type { Vector } from './descend'

/** `inputs`: samples × parameters, with a column of ones where an intercept is wanted; `targets`: one per sample. */
export type Samples = { readonly inputs: readonly Vector[]; readonly targets: Vector }

/** Eight points scattered about 1 + 2x, small enough to draw; parameters are intercept and slope. */
export const SCATTERED_LINE: Samples = {
  inputs: [-2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2].map((x) => [1, x]),
  targets: [-2.6, -2.3, -1.4, 0.5, 1.7, 3.4, 3.6, 5.1],
}

/**
 * Mean squared error of the linear model inputs · parameters on a batch: sample indices, repeats allowed, all samples
 * unless given. NaN for an empty batch. @throws RangeError for an index without a sample and when lengths differ.
 */
export function leastSquaresLoss(parameters: Vector, samples: Samples, batch?: Vector): number {
  const { predictions, targets } = predict(parameters, samples, batch)
  return mseLoss(predictions, targets)
}

/** Gradient of `leastSquaresLoss` by the parameters; zeros for an empty batch. @throws RangeError likewise. */
export function leastSquaresGradient(parameters: Vector, samples: Samples, batch?: Vector): Vector {
  const { inputs, predictions, targets } = predict(parameters, samples, batch)
  const slopes = pairs(mseLossGradient(predictions, targets), inputs)
  return parameters.map((_, index) =>
    slopes.reduce((sum, [slope, input]) => sum + slope * (input[index] ?? NaN), 0),
  )
}

function predict(parameters: Vector, samples: Samples, batch?: Vector) {
  const all = pairs(samples.inputs, samples.targets)
  const chosen = batch === undefined ? all : batch.map((index) => sampleAt(index, all))
  return {
    inputs: chosen.map(([input]) => input),
    targets: chosen.map(([, target]) => target),
    predictions: chosen.map(([input]) => dotProduct(input, parameters)),
  }
}

function sampleAt<Sample>(index: number, all: readonly Sample[]): Sample {
  const sample = all[index]
  if (sample === undefined) throw new RangeError(`No sample ${index} among ${all.length}`)
  return sample
}
