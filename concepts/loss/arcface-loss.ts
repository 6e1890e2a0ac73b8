import { dotProduct } from '../estimator/dot-product'
import { crossEntropyLoss, crossEntropyLossGradient } from './cross-entropy-loss'
import { pairs } from './pairs'

export type ArcfaceOptions = {
  /** Radius of the hypersphere: what cosines are multiplied by before softmax. */
  readonly scale?: number
  /** Added to the angle of the true class, in radians. */
  readonly margin?: number
}

/**
 * ArcFace's logit of the true class at `angle` radians (0 to π) from its weight: scale · cos(angle + margin). It rises
 * again beyond angle + margin = π; implementations often fall back to another curve there, the paper's formula does not.
 * Source: Deng et al., CVPR 2019 (scale 64, margin 0.5); PyTorch has no class for it.
 */
export const arcfaceLogit = (angle: number, { scale = 64, margin = 0.5 }: ArcfaceOptions = {}): number =>
  scale * Math.cos(angle + margin)

/**
 * ArcFace loss of one sample: cross entropy of scale · cos(angle), with `arcfaceLogit` for the true class. `angles`:
 * radians from the feature to the weight of each class. @throws RangeError when no class has the index `target`.
 */
export const arcfaceLoss = (
  angles: readonly number[],
  target: number,
  options: ArcfaceOptions = {},
): number => crossEntropyLoss(logitsOf(angles, target, options), target)

/** Gradient of `arcfaceLoss` by the angles, per radian. @throws RangeError likewise. */
export function arcfaceLossGradient(
  angles: readonly number[],
  target: number,
  options: ArcfaceOptions = {},
): readonly number[] {
  const { scale = 64, margin = 0.5 } = options
  const byLogits = crossEntropyLossGradient(logitsOf(angles, target, options), target)
  return pairs(byLogits, angles).map(
    ([slope, angle], index) => -slope * scale * Math.sin(angle + (index === target ? margin : 0)),
  )
}

const logitsOf = (angles: readonly number[], target: number, options: ArcfaceOptions) =>
  angles.map((angle, index) => arcfaceLogit(angle, index === target ? options : { ...options, margin: 0 }))

/**
 * Angle between a feature and a class weight, both brought to length 1 first: 0 to π radians, π/2 when one is zero.
 * @throws RangeError when the lengths differ. Source: torch.nn.functional.normalize, PyTorch 2.14.1, and acos.
 */
export function angleBetween(feature: readonly number[], weight: readonly number[]): number {
  const lengths = floored(Math.hypot(...feature)) * floored(Math.hypot(...weight))
  return Math.acos(Math.min(1, Math.max(-1, dotProduct(feature, weight) / lengths)))
}

// torch.nn.functional.normalize divides by no less, PyTorch 2.14.1
const floored = (length: number): number => Math.max(length, 1e-12)
