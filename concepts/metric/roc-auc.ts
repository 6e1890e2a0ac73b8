import { areaUnderCurve } from './area-under-curve'
import { rocCurve } from './roc-curve'
import { thresholdCounts } from './threshold-counts'

/**
 * Area under the ROC curve, by trapezoids. Labels are 0 or 1; NaN when all are of one class.
 * @throws RangeError as `thresholdCounts`. Source: sklearn.metrics.roc_auc_score, scikit-learn 1.9.1.
 */
export function rocAuc(labels: readonly number[], scores: readonly number[]): number {
  const { falsePositiveRates, truePositiveRates } = rocCurve(labels, scores)
  return areaUnderCurve(falsePositiveRates, truePositiveRates)
}

/**
 * The same area by ranks: how likely a random positive scores above a random negative, ties counting one half. That is
 * the rank sum of the positives, less the least it can be, over the number of pairs. Otherwise as `rocAuc`.
 * Source: Mann and Whitney, 1947; Hanley and McNeil, Radiology 1982; scipy.stats.mannwhitneyu, SciPy 1.17.1.
 */
export function rankAuc(labels: readonly number[], scores: readonly number[]): number {
  const counts = thresholdCounts(labels, scores)
  const { truePositives: positives = 0, falsePositives: negatives = 0 } = counts.at(-1) ?? {}
  const rankSum = scores
    .filter((_, index) => labels[index] === 1)
    .reduce((sum, score) => sum + averageRank(score, scores), 0)
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** Rank from the lowest score, which has 1; equal scores share the mean of their ranks. */
const averageRank = (score: number, scores: readonly number[]): number =>
  scores.filter((other) => other < score).length + (scores.filter((other) => other === score).length + 1) / 2
