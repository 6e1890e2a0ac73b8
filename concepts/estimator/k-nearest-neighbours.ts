import type { Vector } from '../optimiser/descend'
import { minkowskiDistance } from './distance'
import { finiteTable } from './finite-table'
import { type LabelledSamples, classesOf } from './labelled-samples'

/** A sample's index, and its distance from the query. */
export type Neighbour = { readonly index: number; readonly distance: number }

export type NeighbourOptions = {
  readonly neighbourCount?: number
  /** Of `minkowskiDistance`: 2 is Euclid's. */
  readonly power?: number
}

export type VoteOptions = NeighbourOptions & {
  /** By `distance` a neighbour weighs 1 / distance; those at distance 0, if any, decide alone. */
  readonly weights?: 'uniform' | 'distance'
}

/**
 * The nearest samples, nearest first; of equally distant ones the earlier.
 * @throws RangeError for a count that is not whole, below 1 or above the number of samples, a power that is not above 0,
 * numbers that are not finite, and lengths that differ.
 * Source: sklearn.neighbors.NearestNeighbors, scikit-learn 1.9.1 (5 neighbours, power 2). There ties come in any order,
 * and a k-d tree may choose others among those tied for the last place than brute force does.
 */
export function nearestNeighbours(
  query: Vector,
  inputs: readonly Vector[],
  { neighbourCount = 5, power = 2 }: NeighbourOptions = {},
): readonly Neighbour[] {
  if (!Number.isInteger(neighbourCount) || neighbourCount < 1 || neighbourCount > inputs.length)
    throw new RangeError(`${neighbourCount} neighbours among ${inputs.length} samples`)
  return finiteTable(inputs)
    .map((input, index) => ({ index, distance: minkowskiDistance(query, input, power) }))
    .sort((left, right) => left.distance - right.distance)
    .slice(0, neighbourCount)
}

/**
 * Share of each class in the vote of the nearest neighbours, in the order of `classesOf`; they sum to 1.
 * @throws RangeError as `nearestNeighbours`.
 * Source: sklearn.neighbors.KNeighborsClassifier.predict_proba, scikit-learn 1.9.1 (weights 'uniform').
 */
export function neighbourShares(query: Vector, samples: LabelledSamples, options: VoteOptions = {}): Vector {
  const neighbours = nearestNeighbours(query, samples.inputs, options)
  const hasTwin = neighbours.some(({ distance }) => distance === 0)
  const weightOf = ({ distance }: Neighbour): number => {
    if (options.weights !== 'distance') return 1
    return hasTwin ? Number(distance === 0) : 1 / distance
  }
  const sumOf = (chosen: readonly Neighbour[]): number =>
    chosen.reduce((sum, neighbour) => sum + weightOf(neighbour), 0)
  return classesOf(samples.labels).map(
    (label) => sumOf(neighbours.filter(({ index }) => samples.labels[index] === label)) / sumOf(neighbours),
  )
}

/**
 * The class that most of the nearest neighbours have; the smallest of those with equal votes.
 * @throws RangeError as `nearestNeighbours`.
 * Source: sklearn.neighbors.KNeighborsClassifier.predict, scikit-learn 1.9.1 (5 neighbours, weights 'uniform').
 */
export function kNearestNeighbours(
  query: Vector,
  samples: LabelledSamples,
  options: VoteOptions = {},
): number {
  const shares = neighbourShares(query, samples, options)
  return classesOf(samples.labels)[shares.indexOf(Math.max(...shares))] ?? NaN
}
