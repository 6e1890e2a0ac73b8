import { leakyRelu } from '../activation/leaky-relu'
import { relu } from '../activation/relu'
import { selu } from '../activation/selu'
import { sigmoid } from '../activation/sigmoid'
import { tanh } from '../activation/tanh'
import { nonNegative } from '../optimiser/descend'
import type { Nonlinearity } from './gain'
import type { Moments } from './moments'

/**
 * Standard deviation of a sum of fanIn inputs, weighted independently around 0: weightDeviation · √fanIn · root mean
 * square of the inputs. Source: He et al., ICCV 2015, equation 7.
 */
export const preactivationDeviation = (fanIn: number, weightDeviation: number, inputRms: number): number =>
  weightDeviation * Math.sqrt(fanIn) * inputRms

/**
 * Moments of what a nonlinearity (leaky ReLU: of slope 0.01) makes of normal values around 0 with this finite standard
 * deviation. @throws RangeError for a negative deviation and NaN. Exact: the expectation, not a sample's.
 */
export function activationMoments(nonlinearity: Nonlinearity, deviation: number): Moments {
  nonNegative('deviation', deviation)
  const activation = ACTIVATIONS[nonlinearity]
  const mean = expectation((z) => activation(deviation * z))
  const variance = expectation((z) => (activation(deviation * z) - mean) ** 2)
  return { mean, deviation: Math.sqrt(variance) }
}

export type SpreadOptions = {
  readonly nonlinearity: Nonlinearity
  /** Units of every layer, and inputs of the first. */
  readonly width: number
  readonly weightDeviation: number
  /** Standard deviation of the inputs, whose mean is 0. */
  readonly inputDeviation?: number
}

/**
 * Standard deviation of the activations after each of `depth` layers without bias, for layers so wide that their sums
 * are normal. With 256 units it is met to a few per cent a layer. @throws RangeError as `activationMoments`.
 * Source: Poole et al., NIPS 2016, equation 3.
 */
export function activationSpread(depth: number, options: SpreadOptions): readonly number[] {
  const { nonlinearity, width, weightDeviation, inputDeviation = 1 } = options
  const spread: number[] = []
  let rms = inputDeviation
  for (let layer = 1; layer <= depth; layer++) {
    const sums = preactivationDeviation(width, weightDeviation, rms)
    const { mean, deviation } = activationMoments(nonlinearity, sums)
    spread.push(deviation)
    rms = Math.hypot(mean, deviation)
  }
  return spread
}

const ACTIVATIONS: Readonly<Record<Nonlinearity, (x: number) => number>> = {
  ...{ linear: (x) => x, sigmoid, tanh, relu, selu },
  leakyRelu: (x) => leakyRelu(x),
}

/**
 * Nodes z = e^s, at equal steps in s, and their shares of the standard normal distribution above 0. So spaced the sum
 * converges exponentially however steep the activation is at 0, and never meets the kink there.
 */
const STEP = 1 / 16
const NODES = Array.from({ length: 44 / STEP }, (_, index) => {
  const z = Math.exp(index * STEP - 40)
  return { z, share: (STEP * z * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI) }
})

const expectation = (of: (z: number) => number): number =>
  NODES.reduce((sum, { z, share }) => sum + share * (of(z) + of(-z)), 0)
