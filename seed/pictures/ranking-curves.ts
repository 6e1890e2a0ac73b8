import { normals } from './cloud'
import { type Point, upTo } from './frame'

const PER_CLASS = 120

/** Scores of the two classes, normal, the positive ones `apart` deviations higher; `negatives` times as many negative. */
export type Scores = { readonly positive: readonly number[]; readonly negative: readonly number[] }

export function scoresOf(apart: number, seed: number, negatives = 1): Scores {
  const noise = normals(seed)
  return {
    positive: upTo(PER_CLASS).map(() => apart + noise.next().value),
    negative: upTo(PER_CLASS * negatives).map(() => noise.next().value),
  }
}

type Counts = { readonly true: number; readonly false: number }

/** Positives and negatives at or above each score, from the highest down. */
function countsOf({ positive, negative }: Scores): readonly Counts[] {
  const ranked = [
    ...positive.map((score) => [score, 1] as const),
    ...negative.map((score) => [score, 0] as const),
  ].sort(([left], [right]) => right - left)
  let counts: Counts = { true: 0, false: 0 }
  return ranked.map(([, label]) => (counts = { true: counts.true + label, false: counts.false + 1 - label }))
}

/** False-positive rate and recall at every threshold, from (0, 0) to (1, 1). */
export const rocPoints = (scores: Scores): readonly Point[] => [
  [0, 0],
  ...countsOf(scores).map((counts): Point => [
    counts.false / scores.negative.length,
    counts.true / scores.positive.length,
  ]),
]

/** Recall and precision at every threshold that finds something. */
export const precisionRecallPoints = (scores: Scores): readonly Point[] =>
  countsOf(scores)
    .filter((counts) => counts.true > 0)
    .map((counts) => [counts.true / scores.positive.length, counts.true / (counts.true + counts.false)])

/** Area under a curve of points, by trapezoids. */
export const areaBelow = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, [x, y], index) => {
    const [before, height] = points[index] ?? [x, y]
    return sum + ((x - before) * (y + height)) / 2
  }, 0)
