import { sigmoid } from '../activation/sigmoid'
import { logisticLoss, logisticLossGradient } from '../loss/logistic-loss'
import { pairs } from '../loss/pairs'
import { binaryLabels } from '../metric/confusion-counts'
import { descend, type Vector } from '../optimiser/descend'
import type { Samples } from '../optimiser/least-squares'
import { dotProduct } from './dot-product'
import { finiteTable } from './finite-table'
import { meanOf } from './mean-and-variance'

/**
 * Probability of class 1: sigmoid(parameters · input), `input` with a one where an intercept is wanted.
 * @throws RangeError when the lengths differ.
 * Source: sklearn.linear_model.LogisticRegression.predict_proba, scikit-learn 1.9.1.
 */
export const logisticRegression = (parameters: Vector, input: Vector): number =>
  sigmoid(dotProduct(parameters, input))

/**
 * Mean logistic loss on samples whose targets are 0 or 1, without a penalty on the parameters.
 * @throws RangeError for other targets, no samples, numbers that are not finite and lengths that differ.
 * Source: sklearn.linear_model._linear_loss.LinearModelLoss of HalfBinomialLoss, scikit-learn 1.9.1.
 */
export const logisticRegressionLoss = (parameters: Vector, samples: Samples): number =>
  meanOf(marginsOf(parameters, samples).map(({ margin }) => logisticLoss(margin)))

/** Gradient of `logisticRegressionLoss`: the mean of (probability - target) · input. @throws RangeError likewise. */
export function logisticRegressionGradient(parameters: Vector, samples: Samples): Vector {
  const slopes = marginsOf(parameters, samples).map(({ sign, margin }) => sign * logisticLossGradient(margin))
  return parameters.map((_, index) =>
    meanOf(pairs(slopes, samples.inputs).map(([slope, input]) => slope * (input[index] ?? NaN))),
  )
}

/**
 * One step of batch gradient descent on `logisticRegressionLoss`.
 * @throws RangeError likewise, and for a negative learning rate.
 * Source: torch.optim.SGD and torch.nn.BCEWithLogitsLoss, PyTorch 2.14.1 (learning rate 0.001).
 */
export const logisticRegressionStep = (parameters: Vector, samples: Samples, learningRate = 0.001): Vector =>
  descend(parameters, logisticRegressionGradient(parameters, samples), learningRate)

/** Each target as -1 or 1, and its margin: how far on the right side its score is. */
const marginsOf = (parameters: Vector, { inputs, targets }: Samples) =>
  pairs(finiteTable(inputs), binaryLabels(targets)).map(([input, target]) => {
    const sign = 2 * target - 1
    return { sign, margin: sign * dotProduct(parameters, input) }
  })
