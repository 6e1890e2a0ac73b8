import { hierarchicalClustering } from '#concepts/estimator/hierarchical-clustering'
import { kMeans as lloydRounds } from '#concepts/estimator/k-means'
import { chance, normals } from './cloud'
import { type Point, upTo } from './frame'

const PER_CRESCENT = 26

/** Two crescents in each other, and a few points far from both. */
export const CRESCENTS: readonly Point[] = (() => {
  const [noise, places] = [normals(21), chance(8)]
  const bent = upTo(2 * PER_CRESCENT).map((index): Point => {
    const angle = (Math.PI * (index % PER_CRESCENT)) / (PER_CRESCENT - 1)
    const [x, y] =
      index < PER_CRESCENT ? [Math.cos(angle), Math.sin(angle)] : [1 - Math.cos(angle), 0.5 - Math.sin(angle)]
    return [x + 0.05 * noise.next().value, y + 0.05 * noise.next().value]
  })
  const strays = [0, 1].map((): Point => [-0.9 + 0.4 * places.next().value, -0.6 + 0.3 * places.next().value])
  return [...bent, ...strays, [2.2, 1]]
})()

export type Clustering = { readonly centers: readonly Point[]; readonly labels: readonly number[] }

/** Lloyd's rounds: each point to its nearest centre, then each centre to the mean of its points. */
export function kMeans(points: readonly Point[], start: readonly Point[], rounds: number): Clustering {
  const { centers, labels } = lloydRounds(points, start, rounds)
  return { centers: centers.map(([x = NaN, y = NaN]) => [x, y]), labels }
}

/** One joining of two clusters: where each stands and how high it was, and how far apart they are. */
type Joining = {
  readonly left: Point
  readonly right: Point
  readonly height: number
}

/** Agglomerative clustering of numbers by the mean distance of members; leaves stand in the numbers' order. */
export function joinings(values: readonly number[]): readonly Joining[] {
  const sorted = values.toSorted((a, b) => a - b)
  const places = sorted.map((_, index): Point => [index, 0])
  const placeOf = (cluster: number): Point => places[cluster] ?? [NaN, NaN]
  return hierarchicalClustering(
    sorted.map((value) => [value]),
    'average',
  ).map((merge) => {
    const [one, other] = [placeOf(merge.left), placeOf(merge.right)]
    const [left, right] = one[0] < other[0] ? [one, other] : [other, one]
    places.push([(left[0] + right[0]) / 2, merge.height])
    return { left, right, height: merge.height }
  })
}
