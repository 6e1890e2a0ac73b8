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

const distance = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x1 - x2, y1 - y2)

export type Clustering = { readonly centers: readonly Point[]; readonly labels: readonly number[] }

/** Lloyd's rounds: each point to its nearest centre, then each centre to the mean of its points. */
export function kMeans(points: readonly Point[], start: readonly Point[], rounds: number): Clustering {
  let centers = start
  for (let round = 0; round < rounds; round++) {
    const labels = points.map((point) => nearest(point, centers))
    centers = centers.map((_, index) => meanOf(points.filter((_point, at) => labels[at] === index)))
  }
  return { centers, labels: points.map((point) => nearest(point, centers)) }
}

function nearest(point: Point, centers: readonly Point[]): number {
  const distances = centers.map((center) => distance(point, center))
  return distances.indexOf(Math.min(...distances))
}

const meanOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
]

export type Density = { readonly radius: number; readonly least: number }

/** DBSCAN: a label for each point, -1 for noise; core points have `least` points, themselves included, within `radius`. */
export function densityClusters(points: readonly Point[], { radius, least }: Density): readonly number[] {
  const neighbours = points.map((point) =>
    upTo(points.length).filter((index) => distance(point, points[index] ?? point) <= radius),
  )
  const isCore = (index: number): boolean => (neighbours[index]?.length ?? 0) >= least
  const labels = points.map(() => -1)
  let cluster = 0
  for (const seed of upTo(points.length)) {
    if (labels[seed] !== -1 || !isCore(seed)) continue
    const waiting = [seed]
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if (labels[index] !== -1) continue
      labels[index] = cluster
      if (isCore(index)) waiting.push(...(neighbours[index] ?? []))
    }
    cluster++
  }
  return labels
}

/** One joining of two clusters: where each stands and how high it was, and how far apart they are. */
export type Joining = {
  readonly left: Point
  readonly right: Point
  readonly height: number
}

type Branch = { readonly members: readonly number[]; readonly at: Point }

/** Agglomerative clustering of numbers by the mean distance of members; leaves stand in the numbers' order. */
export function joinings(values: readonly number[]): readonly Joining[] {
  let branches: readonly Branch[] = [...values]
    .sort((a, b) => a - b)
    .map((value, index) => ({ members: [value], at: [index, 0] }))
  const joined: Joining[] = []
  while (branches.length > 1) {
    const gaps = branches.slice(1).map((branch, index) => gapOf(branches[index] ?? branch, branch))
    const height = Math.min(...gaps)
    const index = gaps.indexOf(height)
    const [left, right] = branches.slice(index, index + 2) as [Branch, Branch]
    joined.push({ left: left.at, right: right.at, height })
    const both: Branch = {
      members: [...left.members, ...right.members],
      at: [(left.at[0] + right.at[0]) / 2, height],
    }
    branches = branches.toSpliced(index, 2, both)
  }
  return joined
}

const gapOf = ({ members: left }: Branch, { members: right }: Branch): number =>
  left.flatMap((a) => right.map((b) => Math.abs(a - b))).reduce((sum, gap) => sum + gap, 0) /
  (left.length * right.length)
