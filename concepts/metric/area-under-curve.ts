import { pairs } from '../loss/pairs'

/**
 * Area between a curve of points and the horizontal axis, by trapezoids. `x` rises or falls throughout, equal
 * neighbours allowed; NaN where a coordinate is. @throws RangeError when it does neither, for fewer than two points and
 * for lists of different lengths. Source: sklearn.metrics.auc, scikit-learn 1.9.1.
 */
export function areaUnderCurve(x: readonly number[], y: readonly number[]): number {
  const points = pairs(x, y)
  if (points.length < 2) throw new RangeError(`${points.length} points have no area below them`)
  const steps = x.slice(1).map((next, index) => next - (x[index] ?? NaN))
  const hasFall = steps.some((step) => step < 0)
  if (hasFall && steps.some((step) => step > 0)) throw new RangeError('x neither rises nor falls throughout')
  const area = steps.reduce(
    (sum, step, index) => sum + (step * ((y[index] ?? NaN) + (y[index + 1] ?? NaN))) / 2,
    0,
  )
  return hasFall ? -area : area
}
