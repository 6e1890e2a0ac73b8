import type { Fans } from './fan'
import { heBound } from './he'

/**
 * Bound b of the weights that PyTorch's layers start with, uniform on -b to b: He for a leaky ReLU of slope √5, which
 * is 1 / √fanIn, a sixth of the variance that ReLU needs. @throws RangeError for a fan-in of 0.
 * Source: reset_parameters of torch.nn.Linear and of torch.nn's convolutions, PyTorch 2.14.1.
 */
export const defaultWeightBound = (fans: Fans): number => heBound(fans, { negativeSlope: Math.sqrt(5) })

/** The same of their biases: 1 / √fanIn, and 0 for a fan-in of 0. Source: the same. */
export const defaultBiasBound = ({ fanIn }: Fans): number => (fanIn === 0 ? 0 : 1 / Math.sqrt(fanIn))
