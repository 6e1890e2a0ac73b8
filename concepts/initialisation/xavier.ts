import { nonNegative } from '../optimiser/descend'
import type { Fans } from './fan'
import { uniformBound } from './uniform'

/**
 * Standard deviation of weights after Xavier (Glorot): gain · √(2 / (fanIn + fanOut)), a compromise between keeping the
 * variance forwards and backwards. @throws RangeError for a negative gain or NaN, and without any fan.
 * Source: torch.nn.init.xavier_normal_, PyTorch 2.14.1 (gain 1); Glorot & Bengio, AISTATS 2010.
 */
export function xavierDeviation({ fanIn, fanOut }: Fans, gain = 1): number {
  if (fanIn + fanOut === 0) throw new RangeError('A weight of no elements')
  return nonNegative('gain', gain) * Math.sqrt(2 / (fanIn + fanOut))
}

/**
 * Bound b of the uniform distribution on -b to b with that deviation: gain · √(6 / (fanIn + fanOut)).
 * @throws RangeError as `xavierDeviation`. Source: torch.nn.init.xavier_uniform_, PyTorch 2.14.1 (gain 1).
 */
export const xavierBound = (fans: Fans, gain = 1): number => uniformBound(xavierDeviation(fans, gain))
