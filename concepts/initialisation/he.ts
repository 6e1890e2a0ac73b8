import { nonNegative } from '../optimiser/descend'
import type { Fans } from './fan'
import { gainOf, type Nonlinearity } from './gain'
import { uniformBound } from './uniform'

export type HeOptions = {
  /** Which variance to keep: forwards with fanIn, backwards with fanOut. */
  readonly mode?: keyof Fans
  readonly nonlinearity?: Nonlinearity
  /** Of leaky ReLU; 0 is ReLU. */
  readonly negativeSlope?: number
}

/**
 * Standard deviation of weights after He (Kaiming): gain / √fan.
 * @throws RangeError for a slope of NaN, and for a fan of 0, where PyTorch finds no element to fill.
 * Source: torch.nn.init.kaiming_normal_, PyTorch 2.14.1 (fanIn, leaky ReLU with slope 0); He et al., ICCV 2015.
 */
export function heDeviation(
  fans: Fans,
  { mode = 'fanIn', nonlinearity = 'leakyRelu', negativeSlope = 0 }: HeOptions = {},
): number {
  if (fans[mode] === 0) throw new RangeError(`The ${mode} is 0`)
  return nonNegative('deviation', gainOf(nonlinearity, negativeSlope) / Math.sqrt(fans[mode]))
}

/**
 * Bound b of the uniform distribution on -b to b with that deviation: gain · √(3 / fan).
 * @throws RangeError as `heDeviation`. Source: torch.nn.init.kaiming_uniform_, PyTorch 2.14.1 (defaults as above).
 */
export const heBound = (fans: Fans, options: HeOptions = {}): number =>
  uniformBound(heDeviation(fans, options))
