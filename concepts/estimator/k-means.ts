import { pairs } from '../loss/pairs'
import type { Vector } from '../optimiser/descend'
import { squaredDistance } from './distance'
import { finiteTable } from './finite-table'
import { meanRow } from './mean-and-variance'

/** `centers`: clusters × features; `labels`: for each sample the index of its centre. */
export type Clustering = { readonly centers: readonly Vector[]; readonly labels: Vector }

/**
 * First half of a round: the index of the nearest centre for each sample, of equally near ones the first.
 * @throws RangeError for no samples or centres, numbers that are not finite and lengths that differ.
 * Source: sklearn.cluster.KMeans.predict, scikit-learn 1.9.1.
 */
export function kMeansAssignment(inputs: readonly Vector[], centers: readonly Vector[]): Vector {
  finiteTable(centers)
  return finiteTable(inputs).map((input) => {
    const distances = centers.map((center) => squaredDistance(input, center))
    return distances.indexOf(Math.min(...distances))
  })
}

/**
 * Second half: each centre moves to the mean of its samples. One without samples stays, where scikit-learn would move
 * it to the sample farthest from its own centre. @throws RangeError as `kMeansAssignment`.
 * Source: Lloyd, IEEE Transactions on Information Theory 1982; sklearn.cluster.KMeans, scikit-learn 1.9.1.
 */
export function kMeansUpdate(
  inputs: readonly Vector[],
  labels: Vector,
  centers: readonly Vector[],
): readonly Vector[] {
  const samples = pairs(finiteTable(inputs), labels)
  return finiteTable(centers).map((center, index) => {
    const own = samples.filter(([, label]) => label === index).map(([input]) => input)
    return own.length === 0 ? center : meanRow(own)
  })
}

/**
 * What k-means lowers: the sum of squared distances from each sample to the nearest centre.
 * @throws RangeError as `kMeansAssignment`. Source: sklearn.cluster.KMeans.inertia_, scikit-learn 1.9.1.
 */
export function kMeansInertia(inputs: readonly Vector[], centers: readonly Vector[]): number {
  finiteTable(centers)
  return finiteTable(inputs).reduce(
    (sum, input) => sum + Math.min(...centers.map((center) => squaredDistance(input, center))),
    0,
  )
}

/**
 * Lloyd's rounds from the given centres, `rounds` at most (0 only assigns), and the nearest centres after them. What it
 * ends with depends on the start. @throws RangeError as `kMeansAssignment`, and for more centres than samples.
 * Source: sklearn.cluster.KMeans with init the centres, n_init 1, tol 0, scikit-learn 1.9.1 (300 rounds).
 */
export function kMeans(inputs: readonly Vector[], start: readonly Vector[], rounds = 300): Clustering {
  if (start.length > inputs.length)
    throw new RangeError(`${start.length} centres for ${inputs.length} samples`)
  let centers = start
  let labels = kMeansAssignment(inputs, centers)
  for (let round = 0; round < rounds; round++) {
    centers = kMeansUpdate(inputs, labels, centers)
    const next = kMeansAssignment(inputs, centers)
    if (next.every((label, index) => label === labels[index])) break
    labels = next
  }
  return { centers, labels }
}
