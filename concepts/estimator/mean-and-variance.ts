import type { Vector } from '../optimiser/descend'

/** Arithmetic mean; NaN of no values. Source: numpy.mean, NumPy 2.4.6. */
export const meanOf = (values: Vector): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Mean squared deviation from the mean, divided by the count and not by one less; NaN of no values. Source: numpy.var.
 */
export function varianceOf(values: Vector): number {
  const mean = meanOf(values)
  return meanOf(values.map((value) => (value - mean) ** 2))
}

/** Mean of each feature. `rows`: samples × features, at least one. Source: numpy.mean over axis 0. */
export const meanRow = (rows: readonly Vector[]): Vector =>
  (rows[0] ?? []).map((_, feature) => meanOf(columnOf(rows, feature)))

/** One feature of all samples; NaN where a sample lacks it. */
export const columnOf = (rows: readonly Vector[], feature: number): Vector =>
  rows.map((row) => row[feature] ?? NaN)
