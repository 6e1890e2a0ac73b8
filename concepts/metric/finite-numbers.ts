/**
 * The numbers themselves. @throws RangeError when there are none, and for NaN and infinities.
 * Source: sklearn.utils.check_array, scikit-learn 1.9.1, through which all data pass there.
 */
export function finiteNumbers(values: readonly number[]): readonly number[] {
  if (values.length === 0) throw new RangeError('No numbers')
  const stranger = values.find((value) => !Number.isFinite(value))
  if (stranger !== undefined) throw new RangeError(`${stranger} among the numbers`)
  return values
}
