import type { Vector } from '../optimiser/descend'
import { finiteTable } from './finite-table'
import { type Linkage, linkageDistance } from './linkage-distance'

/** Two clusters become one. Samples are clusters 0 to n - 1; the first merge makes cluster n, the next n + 1. */
export type Merge = {
  /** The smaller of the two numbers. */
  readonly left: number
  readonly right: number
  /** How far apart they were: where the dendrogram joins them. */
  readonly height: number
  /** How many samples the new cluster holds. */
  readonly size: number
}

type Cluster = { readonly id: number; readonly members: readonly Vector[] }

/**
 * Agglomerative clustering: the two nearest clusters become one until all are; n - 1 merges in order. Of equally near
 * pairs the one with the lowest numbers comes first, while SciPy's order depends on its algorithm for the linkage.
 * `inputs`: samples × features. @throws RangeError for fewer than two samples, numbers that are not finite and lengths
 * that differ. Source: scipy.cluster.hierarchy.linkage, SciPy 1.17.1; Ward is the default of
 * sklearn.cluster.AgglomerativeClustering, scikit-learn 1.9.1.
 */
export function hierarchicalClustering(
  inputs: readonly Vector[],
  linkage: Linkage = 'ward',
): readonly Merge[] {
  if (finiteTable(inputs).length < 2) throw new RangeError('One sample has nothing to join')
  let clusters: readonly Cluster[] = inputs.map((input, id) => ({ id, members: [input] }))
  const merges: Merge[] = []
  while (clusters.length > 1) {
    const { left, right, height } = nearestPair(clusters, linkage)
    const members = [...left.members, ...right.members]
    merges.push({ left: left.id, right: right.id, height, size: members.length })
    clusters = [
      ...clusters.filter((cluster) => cluster !== left && cluster !== right),
      { id: inputs.length + merges.length - 1, members },
    ]
  }
  return merges
}

/** Clusters stand in the order of their numbers, and so do the two of the pair. */
function nearestPair(clusters: readonly Cluster[], linkage: Linkage) {
  const candidates = clusters.flatMap((left, index) =>
    clusters
      .slice(index + 1)
      .map((right) => ({ left, right, height: linkageDistance(left.members, right.members, linkage) })),
  )
  return candidates.reduce((nearest, each) => (each.height < nearest.height ? each : nearest))
}
