/** The elements of two lists side by side, in order. @throws RangeError when the lengths differ: nothing is broadcast. */
export function pairs<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
): readonly (readonly [Left, Right])[] {
  if (left.length !== right.length)
    throw new RangeError(`${left.length} and ${right.length} elements make no pairs`)
  return left.map((each, index) => [each, right[index] as Right])
}
