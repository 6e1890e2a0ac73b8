import type { Vector } from '../optimiser/descend'
import { minkowskiDistance } from './distance'
import { finiteTable } from './finite-table'
import { meanOf, meanRow } from './mean-and-variance'

export type Linkage = 'single' | 'complete' | 'average' | 'ward'

/**
 * How far apart two clusters are, each samples × features: the least, greatest or mean Euclidean distance of a member of
 * the one from a member of the other; Ward's is √(2ab / (a + b)) times the distance of the means, a and b being the
 * sizes: the root of twice what joining adds to the sum of squares.
 * @throws RangeError for a cluster without members, numbers that are not finite and lengths that differ.
 * Source: scipy.cluster.hierarchy.linkage, SciPy 1.17.1.
 */
export function linkageDistance(left: readonly Vector[], right: readonly Vector[], linkage: Linkage): number {
  finiteTable([...finiteTable(left), ...finiteTable(right)])
  if (linkage === 'ward') {
    const factor = (2 * left.length * right.length) / (left.length + right.length)
    return Math.sqrt(factor) * minkowskiDistance(meanRow(left), meanRow(right))
  }
  const distances = left.flatMap((one) => right.map((other) => minkowskiDistance(one, other)))
  if (linkage === 'average') return meanOf(distances)
  return linkage === 'single' ? Math.min(...distances) : Math.max(...distances)
}
