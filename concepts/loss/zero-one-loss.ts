import { pairs } from './pairs'

/**
 * Share of labels that were predicted wrongly: 1 - accuracy. Labels are whole numbers.
 * @throws RangeError for no labels at all, labels that are not whole, and lists of different lengths.
 * Source: sklearn.metrics.zero_one_loss, scikit-learn 1.9.1.
 */
export function zeroOneLoss(labels: readonly number[], predictions: readonly number[]): number {
  if (labels.length === 0) throw new RangeError('No labels to compare')
  if (![...labels, ...predictions].every(Number.isInteger)) throw new RangeError('Labels are whole numbers')
  return (
    pairs(labels, predictions).filter(([label, prediction]) => label !== prediction).length / labels.length
  )
}

/** Zero-one loss of a margin y · f(x): 1 up to and including 0, 0 above it and at NaN. Flat, so it has no useful slope. */
export const zeroOneMarginLoss = (margin: number): number => (margin <= 0 ? 1 : 0)
