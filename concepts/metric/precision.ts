import { confusionCounts } from './confusion-counts'

/**
 * Share of what was predicted positive that is: TP / (TP + FP). Labels are 0 or 1; where nothing was predicted positive
 * the precision is `undefinedAs`. @throws RangeError as `confusionCounts`.
 * Source: sklearn.metrics.precision_score, scikit-learn 1.9.1 (zero_division 0, with a warning).
 */
export function precision(
  labels: readonly number[],
  predictions: readonly number[],
  undefinedAs = 0,
): number {
  const { truePositives, falsePositives } = confusionCounts(labels, predictions)
  const found = truePositives + falsePositives
  return found === 0 ? undefinedAs : truePositives / found
}
