import { finiteNumbers } from '../metric/finite-numbers'
import type { Vector } from '../optimiser/descend'

/**
 * The rows themselves, samples × features. @throws RangeError when there are none, when their lengths differ, and for
 * NaN and infinities. Source: sklearn.utils.check_array, scikit-learn 1.9.1, through which all data pass there.
 */
export function finiteTable(rows: readonly Vector[]): readonly Vector[] {
  const width = rows[0]?.length ?? 0
  if (width === 0) throw new RangeError('No samples, or none with features')
  const stranger = rows.find((row) => row.length !== width)
  if (stranger !== undefined) throw new RangeError(`${stranger.length} features beside ${width}`)
  rows.forEach(finiteNumbers)
  return rows
}
