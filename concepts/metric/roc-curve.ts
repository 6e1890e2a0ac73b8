import { type ThresholdCounts, thresholdCounts } from './threshold-counts'

/** Side by side, highest threshold first; the first point is (0, 0), where the threshold is Infinity. */
export type RocCurve = {
  readonly falsePositiveRates: readonly number[]
  readonly truePositiveRates: readonly number[]
  readonly thresholds: readonly number[]
}

export type RocOptions = {
  /** Leave out points half-way between two others on a line: the area stays, thresholds go. */
  readonly dropIntermediate?: boolean
}

/**
 * ROC curve: the share of negatives and of positives at or above each threshold. Labels are 0 or 1; the rates of a class
 * that does not occur are NaN. @throws RangeError as `thresholdCounts`.
 * Source: sklearn.metrics.roc_curve, scikit-learn 1.9.1.
 */
export function rocCurve(
  labels: readonly number[],
  scores: readonly number[],
  { dropIntermediate = true }: RocOptions = {},
): RocCurve {
  const all = thresholdCounts(labels, scores)
  const kept = dropIntermediate ? all.filter((_, index) => isCorner(all, index)) : all
  const start: ThresholdCounts = { threshold: Infinity, truePositives: 0, falsePositives: 0 }
  const points = [start, ...kept]
  const { truePositives, falsePositives } = all.at(-1) ?? start
  return {
    falsePositiveRates: points.map((point) => rate(point.falsePositives, falsePositives)),
    truePositiveRates: points.map((point) => rate(point.truePositives, truePositives)),
    thresholds: points.map(({ threshold }) => threshold),
  }
}

const rate = (count: number, all: number): number => (all === 0 ? NaN : count / all)

/** Whether the steps before and after a point differ; the ends are corners. */
function isCorner(counts: readonly ThresholdCounts[], index: number): boolean {
  const [before, here, after] = [counts[index - 1], counts[index], counts[index + 1]]
  if (before === undefined || here === undefined || after === undefined) return true
  return (
    before.truePositives + after.truePositives !== 2 * here.truePositives ||
    before.falsePositives + after.falsePositives !== 2 * here.falsePositives
  )
}
