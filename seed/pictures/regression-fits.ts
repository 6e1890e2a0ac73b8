import { sigmoid } from '#concepts/activation/sigmoid'
import { logisticLossGradient } from '#concepts/loss/logistic-loss'
import { batchGradientDescentStep } from '#concepts/optimiser/batch-gradient-descent'
import { descend, type Vector } from '#concepts/optimiser/descend'
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

/** Least squares by many steps of gradient descent, about the middle so that they are few. */
export function straightFit(points: readonly Point[]): Fit {
  const samples: Samples = {
    inputs: points.map(([x]) => [1, x - CENTER]),
    targets: points.map(([, y]) => y),
  }
  let parameters: Vector = [0, 0]
  for (let step = 0; step < 2000; step++) parameters = batchGradientDescentStep(parameters, samples, 0.05)
  const [intercept = NaN, slope = NaN] = parameters
  return (x) => intercept + slope * (x - CENTER)
}

/** Locally weighted: at each x a line of its own, points weighing e^(-distance² / 2τ²). */
export const localFit =
  (points: readonly Point[], bandwidth: number): Fit =>
  (at) => {
    const weighted = points.map(
      ([x, y]) => [Math.exp(-(((x - at) / bandwidth) ** 2) / 2), x - at, y] as const,
    )
    const sum = (value: (weight: number, x: number, y: number) => number): number =>
      weighted.reduce((total, [weight, x, y]) => total + value(weight, x, y), 0)
    const [all, first, second] = [sum((w) => w), sum((w, x) => w * x), sum((w, x) => w * x * x)]
    const [value, product] = [sum((w, _, y) => w * y), sum((w, x, y) => w * x * y)]
    return (second * value - first * product) / (all * second - first ** 2)
  }

/** Logistic regression by gradient descent on its loss. */
export function logisticFit(points: readonly Point[]): Fit {
  let parameters: Vector = [0, 0]
  for (let step = 0; step < 4000; step++) {
    const [bias = NaN, slope = NaN] = parameters
    const gradient = points.reduce(
      ([byBias = 0, bySlope = 0], [x, label]) => {
        const sign = 2 * label - 1
        const pull = sign * logisticLossGradient(sign * (bias + slope * (x - CENTER)))
        return [byBias + pull, bySlope + pull * (x - CENTER)]
      },
      [0, 0],
    )
    parameters = descend(parameters, gradient, 0.02)
  }
  const [bias = NaN, slope = NaN] = parameters
  return (x) => sigmoid(bias + slope * (x - CENTER))
}

/** Constant between the cuts: the mean of the points there, as a regression tree predicts. */
export const stairFit =
  (points: readonly Point[], cuts: readonly number[]): Fit =>
  (at) => {
    const room = (x: number): number => cuts.filter((cut) => cut <= x).length
    const own = points.filter(([x]) => room(x) === room(at))
    return own.reduce((sum, [, y]) => sum + y, 0) / own.length
  }
