import type { Vector } from '../optimiser/descend'

/**
 * The values that are not missing: NaN is the mark of a missing one. @throws RangeError for no values and infinities.
 * Source: sklearn.utils.check_array with ensure_all_finite 'allow-nan', scikit-learn 1.9.1.
 */
export function knownValues(values: Vector): Vector {
  if (values.length === 0) throw new RangeError('No values')
  const stranger = values.find((value) => Math.abs(value) === Infinity)
  if (stranger !== undefined) throw new RangeError(`${stranger} among the values`)
  return values.filter((value) => !Number.isNaN(value))
}
