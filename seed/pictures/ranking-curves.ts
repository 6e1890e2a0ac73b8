import { pairs } from '#concepts/loss/pairs'
import { areaUnderCurve } from '#concepts/metric/area-under-curve'
import { precisionRecallCurve } from '#concepts/metric/precision-recall-curve'
import { rocCurve } from '#concepts/metric/roc-curve'
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

const ranked = ({ positive, negative }: Scores) =>
  [
    [...positive.map(() => 1), ...negative.map(() => 0)],
    [...positive, ...negative],
  ] as const

/** False-positive rate and recall at every threshold, from (0, 0) to (1, 1). */
export function rocPoints(scores: Scores): readonly Point[] {
  const { falsePositiveRates, truePositiveRates } = rocCurve(...ranked(scores), { dropIntermediate: false })
  return pairs(falsePositiveRates, truePositiveRates)
}

/** Recall and precision at every threshold that finds something, from the highest down. */
export function precisionRecallPoints(scores: Scores): readonly Point[] {
  const { recall, precision } = precisionRecallCurve(...ranked(scores))
  return pairs(recall, precision)
    .filter(([found]) => found > 0)
    .toReversed()
}

/** Area under a curve of points, by trapezoids. */
export const areaBelow = (points: readonly Point[]): number =>
  areaUnderCurve(
    points.map(([x]) => x),
    points.map(([, y]) => y),
  )
