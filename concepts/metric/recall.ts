import { confusionCounts } from './confusion-counts'

/**
 * Share of the positives that were found: TP / (TP + FN). Labels are 0 or 1; where nothing is positive the recall is
 * `undefinedAs`. @throws RangeError as `confusionCounts`.
 * Source: sklearn.metrics.recall_score, scikit-learn 1.9.1 (zero_division 0, with a warning).
 */
export function recall(labels: readonly number[], predictions: readonly number[], undefinedAs = 0): number {
  const { truePositives, falseNegatives } = confusionCounts(labels, predictions)
  const positives = truePositives + falseNegatives
  return positives === 0 ? undefinedAs : truePositives / positives
}
