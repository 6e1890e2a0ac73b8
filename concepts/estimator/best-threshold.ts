import { pairs } from '../loss/pairs'
import { finiteNumbers } from '../metric/finite-numbers'
import type { Vector } from '../optimiser/descend'
import { type Criterion, informationGain } from './impurity'
import { classesOf } from './labelled-samples'

/** Samples whose value is at most the threshold go left. */
export type Split = { readonly threshold: number; readonly gain: number }

/**
 * Where a decision tree cuts one feature: half-way between two neighbouring values, where the gain is largest; of equal
 * gains at the lowest threshold. A gain of 0 still splits, as with exclusive or; null when all labels or all values are
 * equal. @throws RangeError for no samples, values that are not finite, and lists of different lengths.
 * Source: sklearn.tree.DecisionTreeClassifier, scikit-learn 1.9.1 (criterion 'gini'), which rounds values to single
 * precision, takes those within 1e-7 for equal, and lets missing ones (NaN) go to either side.
 */
export function bestThreshold(values: Vector, labels: Vector, criterion: Criterion = 'gini'): Split | null {
  const classes = classesOf(labels)
  const ranked = pairs(finiteNumbers(values), labels).toSorted(([left], [right]) => left - right)
  if (classes.length === 1) return null
  const countsOf = (part: typeof ranked): Vector =>
    classes.map((each) => part.filter(([, label]) => label === each).length)
  let best: Split | null = null
  for (const [index, [value]] of ranked.entries()) {
    const next = ranked[index + 1]?.[0] ?? value
    if (next === value) continue
    const children = [ranked.slice(0, index + 1), ranked.slice(index + 1)].map(countsOf)
    const gain = informationGain(children, criterion)
    if (best === null || gain > best.gain) best = { threshold: halfWay(value, next), gain }
  }
  return best
}

/** Between two neighbouring doubles there is none: then the lower, lest the upper go left. */
function halfWay(lower: number, upper: number): number {
  const middle = lower / 2 + upper / 2
  return middle < upper ? middle : lower
}
