import type { Vector } from '../optimiser/descend'
import { knownValues } from './known-values'

/** From the least value to the greatest; no wider than this it counts as constant. Source: sklearn/preprocessing/_data.py. */
const LEAST_SPAN = 10 * Number.EPSILON

export type MinMaxOptions = {
  /** What to measure the extremes on; other values may leave the range. The values themselves unless given. */
  readonly training?: Vector
  readonly range?: readonly [least: number, greatest: number]
}

/**
 * One feature stretched so that its extremes are those of the range. A constant feature is only shifted. NaN marks a
 * missing value, which stays and does not count. @throws RangeError for a range that does not rise, no values and
 * infinities. Source: sklearn.preprocessing.MinMaxScaler, scikit-learn 1.9.1 (range 0 to 1).
 */
export function minMaxScale(
  values: Vector,
  { training = values, range: [least, greatest] = [0, 1] }: MinMaxOptions = {},
): Vector {
  if (!(least < greatest)) throw new RangeError(`The range ${least} to ${greatest} does not rise`)
  knownValues(values)
  const known = knownValues(training)
  if (known.length === 0) return values.map(() => NaN)
  const low = Math.min(...known)
  const span = Math.max(...known) - low
  const scale = (greatest - least) / (span < LEAST_SPAN ? 1 : span)
  return values.map((value) => least + (value - low) * scale)
}
