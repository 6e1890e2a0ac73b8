import { linearRegression } from '#concepts/estimator/linear-regression'
import { locallyWeightedRegression } from '#concepts/estimator/locally-weighted-regression'
import { logisticRegression, logisticRegressionStep } from '#concepts/estimator/logistic-regression'
import { meanOf } from '#concepts/estimator/mean-and-variance'
import type { Vector } from '#concepts/optimiser/descend'
import type { Samples } from '#concepts/optimiser/least-squares'
import { normals } from './cloud'
import { type Point, evenly } from './frame'

/** One wave and a half with noise: too bent for a straight line. */
export const WAVE: readonly Point[] = (() => {
  const noise = normals(3)
  return evenly([0.3, 9.7], 24).map((x): Point => [x, 2 + 1.2 * Math.sin(x) + 0.22 * noise.next().value])
})()

/** Labels 0 and 1 that overlap in the middle. */
export const LABELS: readonly Point[] = [
  ...[0.6, 1.2, 1.9, 2.4, 3.1, 3.7, 4.3, 5.6].map((x): Point => [x, 0]),
  ...[3.9, 5, 5.9, 6.4, 7, 7.7, 8.4, 9.3].map((x): Point => [x, 1]),
]

type Fit = (x: number) => number
const CENTER = 5

const samplesOf = (points: readonly Point[], inputOf: (x: number) => Vector): Samples => ({
  inputs: points.map(([x]) => inputOf(x)),
  targets: points.map(([, y]) => y),
})

/** Least squares. */
export function straightFit(points: readonly Point[]): Fit {
  const { intercept, coefficients } = linearRegression(samplesOf(points, (x) => [x]))
  const [slope = NaN] = coefficients
  return (x) => intercept + slope * x
}

/** Locally weighted: at each x a line of its own, points weighing e^(-distance² / 2τ²). */
export const localFit = (points: readonly Point[], bandwidth: number): Fit => {
  const samples = samplesOf(points, (x) => [x])
  return (at) => locallyWeightedRegression([at], samples, bandwidth)
}

/** Logistic regression by gradient descent on its loss, about the middle so that fewer steps are needed. */
export function logisticFit(points: readonly Point[]): Fit {
  const inputOf = (x: number): Vector => [1, x - CENTER]
  const samples = samplesOf(points, inputOf)
  let parameters: Vector = [0, 0]
  for (let step = 0; step < 4000; step++) parameters = logisticRegressionStep(parameters, samples, 0.32)
  return (x) => logisticRegression(parameters, inputOf(x))
}

/** Constant between the cuts: the mean of the points there, as a regression tree predicts. */
export const stairFit =
  (points: readonly Point[], cuts: readonly number[]): Fit =>
  (at) => {
    const room = (x: number): number => cuts.filter((cut) => cut <= x).length
    return meanOf(points.filter(([x]) => room(x) === room(at)).map(([, y]) => y))
  }
