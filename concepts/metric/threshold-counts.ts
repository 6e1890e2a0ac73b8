import { pairs } from '../loss/pairs'
import { binaryLabels } from './confusion-counts'
import { finiteNumbers } from './finite-numbers'

/** What is found when everything that scores the threshold or more is called positive. */
export type ThresholdCounts = {
  readonly threshold: number
  readonly truePositives: number
  readonly falsePositives: number
}

/**
 * Counts at each score that occurs, highest first; samples of one score come in together. Labels are 0 or 1.
 * @throws RangeError for other labels, none at all, scores that are not finite, and lists of different lengths.
 * Source: sklearn.metrics.confusion_matrix_at_thresholds, scikit-learn 1.9.1.
 */
export function thresholdCounts(
  labels: readonly number[],
  scores: readonly number[],
): readonly ThresholdCounts[] {
  const ranked = pairs(binaryLabels(labels), finiteNumbers(scores)).toSorted(
    ([, left], [, right]) => right - left,
  )
  const counts: ThresholdCounts[] = []
  let [truePositives, falsePositives] = [0, 0]
  ranked.forEach(([label, threshold], index) => {
    truePositives += label
    falsePositives += 1 - label
    if (ranked[index + 1]?.[1] !== threshold) counts.push({ threshold, truePositives, falsePositives })
  })
  return counts
}
