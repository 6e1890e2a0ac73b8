import type { Vector } from '../optimiser/descend'
import { classesOf } from './labelled-samples'

/**
 * One row per label: 1 in the column of its class, else 0. `classes`: rising, those that occur unless given.
 * @throws RangeError for a label that is none of the classes, NaN included, and for no labels at all.
 * Source: sklearn.preprocessing.OneHotEncoder, scikit-learn 1.9.1, which gives NaN a class of its own.
 */
export function oneHot(labels: Vector, classes: Vector = classesOf(labels)): readonly Vector[] {
  if (labels.length === 0) throw new RangeError('No labels')
  return labels.map((label) => {
    if (!classes.includes(label) || Number.isNaN(label))
      throw new RangeError(`Label ${label} is none of ${classes.join(', ')}`)
    return classes.map((each) => Number(each === label))
  })
}
