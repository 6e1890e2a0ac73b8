import { crossEntropyLoss, crossEntropyLossGradient } from '../loss/cross-entropy-loss'
import { pairs } from '../loss/pairs'
import { softmax } from '../loss/softmax'
import { descend, type Vector } from '../optimiser/descend'
import { dotProduct } from './dot-product'
import { finiteTable } from './finite-table'
import type { LabelledSamples } from './labelled-samples'
import { meanOf } from './mean-and-variance'

/**
 * Probability of each class: softmax of the scores, one per row of `weights` (classes × features); `input` with a one
 * where an intercept is wanted. With two classes it is logistic regression on the difference of the rows.
 * @throws RangeError when lengths differ.
 * Source: sklearn.linear_model.LogisticRegression.predict_proba, scikit-learn 1.9.1.
 */
export const softmaxRegression = (weights: readonly Vector[], input: Vector): Vector =>
  softmax(scoresOf(weights, input))

/**
 * Mean cross entropy on samples, labels being rows of `weights`; no penalty on the weights.
 * @throws RangeError for a label without a row, no samples, numbers that are not finite and lengths that differ.
 * Source: sklearn.linear_model._linear_loss.LinearModelLoss of HalfMultinomialLoss, scikit-learn 1.9.1.
 */
export const softmaxRegressionLoss = (weights: readonly Vector[], samples: LabelledSamples): number =>
  meanOf(labelled(samples).map(([input, label]) => crossEntropyLoss(scoresOf(weights, input), label)))

/** Gradient of `softmaxRegressionLoss`, classes × features. @throws RangeError likewise. */
export function softmaxRegressionGradient(
  weights: readonly Vector[],
  samples: LabelledSamples,
): readonly Vector[] {
  const slopes = labelled(samples).map(([input, label]) => ({
    input,
    byScores: crossEntropyLossGradient(scoresOf(weights, input), label),
  }))
  return weights.map((row, ofClass) =>
    row.map((_, feature) =>
      meanOf(slopes.map(({ input, byScores }) => (byScores[ofClass] ?? NaN) * (input[feature] ?? NaN))),
    ),
  )
}

/**
 * One step of batch gradient descent on `softmaxRegressionLoss`.
 * @throws RangeError likewise, and for a negative learning rate.
 * Source: torch.optim.SGD and torch.nn.CrossEntropyLoss, PyTorch 2.14.1 (learning rate 0.001).
 */
export const softmaxRegressionStep = (
  weights: readonly Vector[],
  samples: LabelledSamples,
  learningRate = 0.001,
): readonly Vector[] =>
  pairs(weights, softmaxRegressionGradient(weights, samples)).map(([row, slopes]) =>
    descend(row, slopes, learningRate),
  )

const labelled = ({ inputs, labels }: LabelledSamples) => pairs(finiteTable(inputs), labels)

const scoresOf = (weights: readonly Vector[], input: Vector): Vector =>
  weights.map((row) => dotProduct(row, input))
