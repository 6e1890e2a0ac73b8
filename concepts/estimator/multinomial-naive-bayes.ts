import { pairs } from '../loss/pairs'
import { softmax } from '../loss/softmax'
import { finiteNumbers } from '../metric/finite-numbers'
import { nonNegative, type Vector } from '../optimiser/descend'
import { dotProduct } from './dot-product'
import { finiteTable } from './finite-table'
import { type LabelledSamples, classesOf } from './labelled-samples'
import { columnOf } from './mean-and-variance'

/** Logarithms of probabilities, for each class in the order of `classesOf`. */
export type MultinomialModel = {
  readonly classes: Vector
  readonly logPriors: Vector
  /** Classes × features: how likely each feature is to come next. */
  readonly logLikelihoods: readonly Vector[]
}

/**
 * What multinomial naive Bayes learns from counts, samples × features: (count in class + smoothing) / (all counts in
 * class + smoothing · features). Smoothing 1 is Laplace's; with 0 what was never seen has -Infinity.
 * @throws RangeError for negative counts or smoothing, no samples, numbers that are not finite and lengths that differ.
 * Source: sklearn.naive_bayes.MultinomialNB, scikit-learn 1.9.1 (alpha 1).
 */
export function fitMultinomialNaiveBayes(
  { inputs, labels }: LabelledSamples,
  smoothing = 1,
): MultinomialModel {
  nonNegative('smoothing', smoothing)
  const samples = pairs(finiteTable(inputs), labels)
  inputs.flat().forEach((count) => nonNegative('count', count))
  const classes = classesOf(labels)
  const groups = classes.map((each) => samples.filter(([, label]) => label === each).map(([input]) => input))
  return {
    classes,
    logPriors: groups.map((rows) => Math.log(rows.length / samples.length)),
    logLikelihoods: groups.map((rows) => logLikelihoodsOf(rows, smoothing)),
  }
}

/**
 * Posterior probability of each class for the counts of one sample; NaN where 0 counts meet a likelihood of 0.
 * @throws RangeError for counts that are not finite and lengths that differ.
 * Source: sklearn.naive_bayes.MultinomialNB.predict_proba, scikit-learn 1.9.1.
 */
export const multinomialNaiveBayes = (
  counts: Vector,
  { logPriors, logLikelihoods }: MultinomialModel,
): Vector =>
  softmax(
    pairs(logPriors, logLikelihoods).map(
      ([prior, likelihoods]) => prior + dotProduct(finiteNumbers(counts), likelihoods),
    ),
  )

function logLikelihoodsOf(rows: readonly Vector[], smoothing: number): Vector {
  const counts = (rows[0] ?? []).map(
    (_, feature) => columnOf(rows, feature).reduce((sum, count) => sum + count, 0) + smoothing,
  )
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => Math.log(count / all))
}
