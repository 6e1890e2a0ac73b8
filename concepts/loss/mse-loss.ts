import { pairs } from './pairs'

/** How the losses of the elements become one number. */
export type Reduction = 'mean' | 'sum'

/**
 * Mean (or sum) of squared errors over all elements; of no elements the mean is NaN and the sum 0.
 * @throws RangeError when the lengths differ. Source: torch.nn.MSELoss, PyTorch 2.14.1 (default 'mean').
 */
export function mseLoss(
  predictions: readonly number[],
  targets: readonly number[],
  reduction: Reduction = 'mean',
): number {
  const sum = pairs(predictions, targets).reduce(
    (total, [prediction, target]) => total + (prediction - target) ** 2,
    0,
  )
  return reduction === 'sum' ? sum : sum / predictions.length
}

/** Gradient of `mseLoss` by the predictions: 2 · error, divided by the count for 'mean'. @throws RangeError likewise. */
export function mseLossGradient(
  predictions: readonly number[],
  targets: readonly number[],
  reduction: Reduction = 'mean',
): readonly number[] {
  const factor = reduction === 'sum' ? 2 : 2 / predictions.length
  return pairs(predictions, targets).map(([prediction, target]) => factor * (prediction - target))
}
