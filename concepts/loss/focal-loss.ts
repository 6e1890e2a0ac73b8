import { sigmoid } from '../activation/sigmoid'
import { logisticLoss } from './logistic-loss'

export type FocalOptions = {
  /** Weight of class 1, that of class 0 being 1 - alpha; -1 weighs both with 1. */
  readonly alpha?: number
  /** How strongly easy samples are played down; 0 is weighted cross entropy. */
  readonly gamma?: number
}

/**
 * Focal loss of one logit: alpha_t · (1 - p_t)^gamma · -ln p_t, where p_t is the probability given to the target (0 or 1,
 * or between). NaN at infinite logits whose target agrees. @throws RangeError for an alpha that is neither 0 to 1 nor -1.
 * Source: torchvision.ops.sigmoid_focal_loss, torchvision 0.29.1 (defaults 0.25 and 2).
 */
export function focalLoss(logit: number, target: number, options: FocalOptions = {}): number {
  const { missing, crossEntropy, weight, gamma } = focalTerms(logit, target, options)
  return weight * crossEntropy * missing ** gamma
}

/**
 * Slope of the focal loss by the logit. NaN for gamma between 0 and 1 where p_t rounds to 1, as PyTorch's autograd has
 * it: the slope of (1 - p_t)^gamma is infinite there. @throws RangeError as `focalLoss`.
 */
export function focalLossGradient(logit: number, target: number, options: FocalOptions = {}): number {
  const { probability, missing, crossEntropy, weight, gamma } = focalTerms(logit, target, options)
  const slopeOfMissing = (1 - 2 * target) * probability * (1 - probability)
  const throughFactor = gamma === 0 ? 0 : crossEntropy * gamma * missing ** (gamma - 1) * slopeOfMissing
  return weight * ((probability - target) * missing ** gamma + throughFactor)
}

/** `missing` is 1 - p_t: how much of the target's probability is missing. */
function focalTerms(logit: number, target: number, { alpha = 0.25, gamma = 2 }: FocalOptions) {
  if (!(alpha >= 0 && alpha <= 1) && alpha !== -1) throw new RangeError(`Alpha ${alpha}`)
  const probability = sigmoid(logit)
  return {
    probability,
    missing: 1 - (probability * target + (1 - probability) * (1 - target)),
    crossEntropy: (1 - target) * logit + logisticLoss(logit),
    weight: alpha === -1 ? 1 : alpha * target + (1 - alpha) * (1 - target),
    gamma,
  }
}
