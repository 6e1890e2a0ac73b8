import { hingeLoss } from '../loss/hinge-loss'
import { pairs } from '../loss/pairs'
import type { Vector } from '../optimiser/descend'
import { dotProduct } from './dot-product'
import { finiteTable } from './finite-table'
import type { LabelledSamples } from './labelled-samples'

/** The border weights · x + bias = 0. */
export type Hyperplane = { readonly weights: Vector; readonly bias: number }

/**
 * Score of a linear support vector machine: weights · input + bias. Its sign is the class; ±1 are the edges of the
 * street. @throws RangeError when the lengths differ. Source: sklearn.svm.SVC.decision_function, scikit-learn 1.9.1.
 */
export const svmScore = ({ weights, bias }: Hyperplane, input: Vector): number =>
  dotProduct(weights, input) + bias

/**
 * Distance of a point from the border, negative on the side of class -1: `svmScore` / ‖weights‖; infinite or NaN when
 * all weights are 0. @throws RangeError likewise. Source: the same, and Cortes and Vapnik, Machine Learning 1995.
 */
export const svmDistance = (hyperplane: Hyperplane, input: Vector): number =>
  svmScore(hyperplane, input) / Math.hypot(...hyperplane.weights)

/**
 * Width of the street between the edges: 2 / ‖weights‖; Infinity when all weights are 0.
 * Source: Cortes and Vapnik, Machine Learning 1995.
 */
export const svmMarginWidth = ({ weights }: Hyperplane): number => 2 / Math.hypot(...weights)

/**
 * What a linear support vector machine minimises: ‖weights‖² / 2 + penalty · Σ hinge loss of label · score. Labels are
 * -1 or 1; an infinite penalty forbids any loss. @throws RangeError for other labels, a penalty that is not above 0, no
 * samples, numbers that are not finite and lengths that differ.
 * Source: Cortes and Vapnik, Machine Learning 1995; sklearn.svm.SVC with kernel 'linear', scikit-learn 1.9.1 (C 1).
 */
export function svmObjective(
  hyperplane: Hyperplane,
  { inputs, labels }: LabelledSamples,
  penalty = 1,
): number {
  if (!(penalty > 0)) throw new RangeError(`Penalty ${penalty}`)
  const losses = pairs(finiteTable(inputs), labels).map(([input, label]) => {
    if (Math.abs(label) !== 1) throw new RangeError(`Label ${label} is neither -1 nor 1`)
    return hingeLoss(label * svmScore(hyperplane, input))
  })
  const { weights } = hyperplane
  const loss = losses.reduce((sum, each) => sum + each, 0)
  return dotProduct(weights, weights) / 2 + (loss === 0 ? 0 : penalty * loss)
}
