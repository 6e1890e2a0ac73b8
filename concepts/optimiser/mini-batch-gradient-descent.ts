import { descend, type Vector } from './descend'
import { leastSquaresGradient, type Samples } from './least-squares'

/**
 * One step of mini-batch gradient descent on least squares: against the mean gradient of the samples whose indices the
 * caller draws. @throws RangeError for a negative learning rate, an index without a sample, and when lengths differ.
 * Source: torch.optim.SGD and torch.nn.MSELoss, PyTorch 2.14.1 (learning rate 0.001).
 */
export const miniBatchStep = (
  parameters: Vector,
  samples: Samples,
  batch: Vector,
  learningRate = 0.001,
): Vector => descend(parameters, leastSquaresGradient(parameters, samples, batch), learningRate)

/** The parameters before and after each batch of a list, in order: one more than batches. @throws RangeError as a step. */
export function miniBatchPath(
  start: Vector,
  samples: Samples,
  batches: readonly Vector[],
  learningRate = 0.001,
): readonly Vector[] {
  const path = [start]
  let parameters = start
  for (const batch of batches)
    path.push((parameters = miniBatchStep(parameters, samples, batch, learningRate)))
  return path
}

/**
 * Batches in an epoch: samples / batchSize, rounded up; down when an incomplete last batch is dropped. Whole numbers.
 * @throws RangeError for a batch size that is not a whole number of at least 1.
 * Source: torch.utils.data.DataLoader, PyTorch 2.14.1 (keeps the last batch).
 */
export function batchesPerEpoch(sampleCount: number, batchSize: number, dropLast = false): number {
  if (!(Number.isInteger(batchSize) && batchSize >= 1)) throw new RangeError(`Batch size ${batchSize}`)
  return dropLast ? Math.floor(sampleCount / batchSize) : Math.ceil(sampleCount / batchSize)
}
