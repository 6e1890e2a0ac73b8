import { descend, type Vector } from './descend'
import { leastSquaresGradient, type Samples } from './least-squares'

/**
 * One step of batch gradient descent on least squares: against the gradient of all samples, once per epoch.
 * @throws RangeError for a negative learning rate and when lengths differ.
 * Source: torch.optim.SGD and torch.nn.MSELoss, PyTorch 2.14.1 (learning rate 0.001).
 */
export const batchGradientDescentStep = (
  parameters: Vector,
  samples: Samples,
  learningRate = 0.001,
): Vector => descend(parameters, leastSquaresGradient(parameters, samples), learningRate)
