import type { Vector } from './descend'
import type { Samples } from './least-squares'
import { miniBatchStep } from './mini-batch-gradient-descent'

/**
 * One step of stochastic gradient descent on least squares: against the gradient of one sample, whose index the caller
 * draws. @throws RangeError as `miniBatchStep`. Source: the same.
 */
export const sgdStep = (
  parameters: Vector,
  samples: Samples,
  sampleIndex: number,
  learningRate = 0.001,
): Vector => miniBatchStep(parameters, samples, [sampleIndex], learningRate)
