import type { Moments } from './moments'

/** Bound b of the uniform distribution on -b to b that has this standard deviation: √3 · deviation. */
export const uniformBound = (deviation: number): number => Math.sqrt(3) * deviation

/**
 * Moments of weights drawn evenly from low to high. The default is not centred, so it is no good for weights.
 * @throws RangeError when low is above high, for infinite bounds and NaN. Source: torch.nn.init.uniform_, PyTorch 2.14.1 (from 0 to 1).
 */
export function uniformMoments(low = 0, high = 1): Moments {
  if (!(high - low >= 0 && high - low < Infinity)) throw new RangeError(`Nothing lies from ${low} to ${high}`)
  return { mean: (low + high) / 2, deviation: (high - low) / Math.sqrt(12) }
}
