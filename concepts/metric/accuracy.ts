import { zeroOneLoss } from '../loss/zero-one-loss'

/**
 * Share of labels that were predicted rightly, of any number of classes. Labels are whole numbers.
 * @throws RangeError as `zeroOneLoss`. Source: sklearn.metrics.accuracy_score, scikit-learn 1.9.1.
 */
export const accuracy = (labels: readonly number[], predictions: readonly number[]): number =>
  1 - zeroOneLoss(labels, predictions)
