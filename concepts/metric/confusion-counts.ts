import { pairs } from '../loss/pairs'

/** How many of each kind there are. */
export type ConfusionCounts = {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
  readonly trueNegatives: number
}

/**
 * The cells of the confusion matrix of two classes, `labels` being the truth.
 * @throws RangeError for labels other than 0 and 1, none at all, and lists of different lengths.
 * Source: sklearn.metrics.confusion_matrix, scikit-learn 1.9.1.
 */
export function confusionCounts(labels: readonly number[], predictions: readonly number[]): ConfusionCounts {
  const both = pairs(binaryLabels(labels), binaryLabels(predictions))
  const count = (truth: number, predicted: number): number =>
    both.filter(([label, prediction]) => label === truth && prediction === predicted).length
  return {
    truePositives: count(1, 1),
    falsePositives: count(0, 1),
    falseNegatives: count(1, 0),
    trueNegatives: count(0, 0),
  }
}

/**
 * The labels themselves: 1 for positive, 0 for negative. @throws RangeError for other labels and for none at all;
 * scikit-learn 1.9.1 also takes -1 for negative.
 */
export function binaryLabels(labels: readonly number[]): readonly number[] {
  if (labels.length === 0) throw new RangeError('No labels')
  const stranger = labels.find((label) => label !== 0 && label !== 1)
  if (stranger !== undefined) throw new RangeError(`Label ${stranger} is neither 0 nor 1`)
  return labels
}
