import { thresholdCounts } from './threshold-counts'

/** Side by side, lowest threshold first; the last point, recall 0 and precision 1, has no threshold. */
export type PrecisionRecallCurve = {
  readonly precision: readonly number[]
  readonly recall: readonly number[]
  readonly thresholds: readonly number[]
}

/**
 * Precision and recall when everything that scores the threshold or more is called positive, at each score that occurs.
 * Labels are 0 or 1; without positives recall counts as 1. @throws RangeError as `thresholdCounts`.
 * Source: sklearn.metrics.precision_recall_curve, scikit-learn 1.9.1.
 */
export function precisionRecallCurve(
  labels: readonly number[],
  scores: readonly number[],
): PrecisionRecallCurve {
  const counts = thresholdCounts(labels, scores).toReversed()
  const positives = counts[0]?.truePositives ?? 0
  return {
    precision: [
      ...counts.map(({ truePositives, falsePositives }) => truePositives / (truePositives + falsePositives)),
      1,
    ],
    recall: [...counts.map(({ truePositives }) => (positives === 0 ? 1 : truePositives / positives)), 0],
    thresholds: counts.map(({ threshold }) => threshold),
  }
}

/**
 * Average precision: the area below the curve as stairs, Σ (Rₖ - Rₖ₋₁) · Pₖ, not by trapezoids, which would flatter.
 * 0 without positives. @throws RangeError as `thresholdCounts`.
 * Source: sklearn.metrics.average_precision_score, scikit-learn 1.9.1.
 */
export function averagePrecision(labels: readonly number[], scores: readonly number[]): number {
  const { precision, recall } = precisionRecallCurve(labels, scores)
  return recall
    .slice(1)
    .reduce((area, next, index) => area + ((recall[index] ?? NaN) - next) * (precision[index] ?? NaN), 0)
}
