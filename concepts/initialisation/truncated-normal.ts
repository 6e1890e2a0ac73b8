import type { Moments } from './moments'

export type TruncatedNormalOptions = {
  readonly mean?: number
  readonly deviation?: number
  /** The bounds are values, not counts of deviations; either may be infinite, which PyTorch allows only if 30 % lie between. */
  readonly low?: number
  readonly high?: number
}

/**
 * Moments of normal values that are drawn again until they lie between the bounds. With deviation 0.02 and the default
 * bounds nothing is ever drawn again. @throws RangeError for a deviation of 0 or less and for bounds in disorder.
 * Source: torch.nn.init.trunc_normal_, PyTorch 2.14.1 (mean 0, deviation 1, bounds -2 and 2).
 */
export function truncatedNormalMoments({
  mean = 0,
  deviation = 1,
  low = -2,
  high = 2,
}: TruncatedNormalOptions = {}): Moments {
  if (deviation <= 0) throw new RangeError(`The deviation is ${deviation}`)
  if (low > high) throw new RangeError(`Nothing lies from ${low} to ${high}`)
  if (low === high) return { mean: low, deviation: 0 }
  const standard = standardMoments((low - mean) / deviation, (high - mean) / deviation)
  return { mean: mean + deviation * standard.mean, deviation: deviation * standard.deviation }
}

/** Intervals of Simpson's rule; with as many the moments have nine digits. */
const INTERVALS = 2000
/** Where the density has fallen to e^-40 of its highest, no more of it is left to count. */
const LOWEST_EXPONENT = 40

/** Of a standard normal value between two bounds; the density is taken relative to its highest, lest it vanish in a tail. */
function standardMoments(low: number, high: number): Moments {
  const peak = Math.min(Math.max(0, low), high)
  const reach = (2 * LOWEST_EXPONENT) / (Math.sqrt(peak ** 2 + 2 * LOWEST_EXPONENT) + Math.abs(peak))
  const [from, to] = [Math.max(low, peak - reach), Math.min(high, peak + reach)]
  const points = Array.from({ length: INTERVALS + 1 }, (_, index) => {
    const x = from + ((to - from) * index) / INTERVALS
    const weight = index === 0 || index === INTERVALS ? 1 : 2 + 2 * (index % 2)
    return { x, share: weight * Math.exp((peak - x) * ((peak + x) / 2)) }
  })
  const whole = points.reduce((sum, { share }) => sum + share, 0)
  const mean = points.reduce((sum, { x, share }) => sum + share * x, 0) / whole
  const variance = points.reduce((sum, { x, share }) => sum + share * (x - mean) ** 2, 0) / whole
  return { mean, deviation: Math.sqrt(variance) }
}
