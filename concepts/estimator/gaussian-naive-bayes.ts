import { pairs } from '../loss/pairs'
import { softmax } from '../loss/softmax'
import { finiteNumbers } from '../metric/finite-numbers'
import { nonNegative, type Vector } from '../optimiser/descend'
import { finiteTable } from './finite-table'
import { type LabelledSamples, classesOf } from './labelled-samples'
import { columnOf, meanRow, varianceOf } from './mean-and-variance'

/** A normal distribution for each class (in the order of `classesOf`) and feature. */
export type GaussianModel = {
  readonly classes: Vector
  readonly priors: Vector
  /** Classes × features. */
  readonly means: readonly Vector[]
  /** Classes × features; what keeps them from 0 is already added. */
  readonly variances: readonly Vector[]
}

/**
 * What Gaussian naive Bayes learns: the share of each class, mean and variance of each feature within it. To all
 * variances `smoothing` times the largest variance of a feature is added, lest one of them be 0.
 * @throws RangeError for no samples, numbers that are not finite, lengths that differ and a negative smoothing.
 * Source: sklearn.naive_bayes.GaussianNB, scikit-learn 1.9.1 (var_smoothing 1e-9).
 */
export function fitGaussianNaiveBayes({ inputs, labels }: LabelledSamples, smoothing = 1e-9): GaussianModel {
  const samples = pairs(finiteTable(inputs), labels)
  const variancesOf = (rows: readonly Vector[]): Vector =>
    (rows[0] ?? []).map((_, feature) => varianceOf(columnOf(rows, feature)))
  const added = nonNegative('smoothing', smoothing) * Math.max(...variancesOf(inputs))
  const classes = classesOf(labels)
  const groups = classes.map((each) => samples.filter(([, label]) => label === each).map(([input]) => input))
  return {
    classes,
    priors: groups.map((rows) => rows.length / samples.length),
    means: groups.map(meanRow),
    variances: groups.map((rows) => variancesOf(rows).map((variance) => variance + added)),
  }
}

/**
 * Posterior probability of each class, features being independent within it. NaN where a variance is 0 and the query
 * at its mean. @throws RangeError for a query that is not finite and lengths that differ.
 * Source: sklearn.naive_bayes.GaussianNB.predict_proba, scikit-learn 1.9.1.
 */
export function gaussianNaiveBayes(query: Vector, { priors, means, variances }: GaussianModel): Vector {
  finiteNumbers(query)
  const logJoints = pairs(pairs(means, variances), priors).map(([[mean, variance], prior]) =>
    pairs(query, pairs(mean, variance)).reduce(
      (sum, [value, [middle, spread]]) => sum + logNormalDensity(value - middle, spread),
      Math.log(prior),
    ),
  )
  return softmax(logJoints)
}

const logNormalDensity = (deviation: number, variance: number): number =>
  -(Math.log(2 * Math.PI * variance) + deviation ** 2 / variance) / 2
