import { tanh } from '#concepts/activation/tanh'
import { preactivationDeviation } from '#concepts/initialisation/activation-spread'
import { xavierDeviation } from '#concepts/initialisation/xavier'
import { normals } from './cloud'
import { type Point, upTo } from './frame'

/**
 * Standard deviation of the activations after each of ten layers of 256 units, for standard normal inputs.
 * Measured with PyTorch 2.14.1 (`torch.nn.init` on `Linear` layers without bias); one run, seeded.
 */
export const SPREAD = {
  tanhFixed001: [0.15555, 0.02487, 0.00398, 0.00064, 0.0001, 0.00002, 0, 0, 0, 0],
  tanhFixed1: [0.97459, 0.97423, 0.97404, 0.97417, 0.97383, 0.97389, 0.97431, 0.97375, 0.97431, 0.97425],
  tanhXavier: [0.62881, 0.48741, 0.40556, 0.35708, 0.31958, 0.29392, 0.27506, 0.25704, 0.24388, 0.22793],
  reluFixed001: [0.09342, 0.01063, 0.00111, 0.00012, 0.00001, 0, 0, 0, 0, 0],
  reluXavier: [0.58255, 0.42583, 0.30147, 0.21741, 0.14574, 0.09846, 0.06698, 0.0514, 0.03953, 0.02624],
  reluHe: [0.82673, 0.85463, 0.85941, 0.82206, 0.86896, 0.81688, 0.84951, 0.81344, 0.79183, 0.73747],
  reluDefault: [0.3378, 0.14069, 0.05667, 0.02355, 0.00951, 0.00392, 0.0018, 0.00075, 0.00028, 0.00012],
  zeros: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
} as const satisfies Readonly<Record<string, readonly number[]>>
export type SpreadName = keyof typeof SPREAD

/** Layer (from 1) and spread. */
export const spreadPoints = (name: SpreadName): readonly Point[] =>
  SPREAD[name].map((spread, index) => [index + 1, spread])

const UNITS = 256
/** Odd, so that 0 has a bin of its own. */
const BINS = 21
const DRAWS = 4000

/**
 * Shares of a tanh layer's outputs in equal bins from -1 to 1. What enters it is normal, with the deviation that the
 * layer before and the weights give it.
 */
export function tanhShares(weightDeviation: number, spreadBefore: number): readonly number[] {
  const deviation = preactivationDeviation(UNITS, weightDeviation, spreadBefore)
  const noise = normals(7)
  const counts = upTo(BINS).map(() => 0)
  for (let draw = 0; draw < DRAWS; draw++) {
    const bin = Math.min(BINS - 1, Math.floor(((tanh(deviation * noise.next().value) + 1) / 2) * BINS))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return counts.map((count) => count / DRAWS)
}

/** Of Xavier's normal initialisation with as many inputs as outputs. */
export const XAVIER_DEVIATION = xavierDeviation({ fanIn: UNITS, fanOut: UNITS })
