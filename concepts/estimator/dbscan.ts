import type { Vector } from '../optimiser/descend'
import { minkowskiDistance } from './distance'
import { finiteTable } from './finite-table'

export type DensityOptions = {
  /** How far a neighbour may be, this distance included: ε. */
  readonly radius?: number
  /** How many samples within the radius, itself included, make a core sample: minPts. */
  readonly minimumSamples?: number
}

export type DensityClustering = {
  /** A cluster for each sample, counted from 0 in the order of their first core samples; -1 for noise. */
  readonly labels: Vector
  /** A border sample has too few neighbours, but a core sample among them. */
  readonly kinds: readonly ('core' | 'border' | 'noise')[]
}

/**
 * DBSCAN: core samples within reach of each other are one cluster, with their neighbours. A border sample within reach
 * of two clusters goes to the earlier. `inputs`: samples × features, Euclidean.
 * @throws RangeError for a radius that is not positive and finite, a minimum that is not whole or below 1, no samples,
 * numbers that are not finite and lengths that differ.
 * Source: Ester et al., KDD 1996; sklearn.cluster.DBSCAN, scikit-learn 1.9.1 (eps 0.5, min_samples 5).
 */
export function dbscan(
  inputs: readonly Vector[],
  { radius = 0.5, minimumSamples = 5 }: DensityOptions = {},
): DensityClustering {
  if (!(radius > 0 && radius < Infinity)) throw new RangeError(`Radius ${radius}`)
  if (!Number.isInteger(minimumSamples) || minimumSamples < 1)
    throw new RangeError(`At least ${minimumSamples} samples`)
  const neighbours = finiteTable(inputs).map((input) =>
    [...inputs.keys()].filter((index) => minkowskiDistance(input, inputs[index] ?? []) <= radius),
  )
  const isCore = neighbours.map((near) => near.length >= minimumSamples)
  const labels = labelsOf(neighbours, isCore)
  return {
    labels,
    kinds: labels.map((label, index) => {
      if (label === -1) return 'noise'
      return isCore[index] === true ? 'core' : 'border'
    }),
  }
}

/** Each cluster grows from its first core sample until nothing more is within reach. */
function labelsOf(neighbours: readonly Vector[], isCore: readonly boolean[]): Vector {
  const labels = neighbours.map(() => -1)
  let cluster = 0
  for (const start of labels.keys()) {
    if (labels[start] !== -1 || isCore[start] !== true) continue
    const waiting = [start]
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (labels[index] !== -1) continue
      labels[index] = cluster
      if (isCore[index] === true) waiting.push(...(neighbours[index] ?? []))
    }
    cluster++
  }
  return labels
}
