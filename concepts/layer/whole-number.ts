/** The value itself, when it is a whole number and at least `least`. @throws RangeError, with its name, when it is not. */
export function wholeNumber(value: number, least: number, name: string): number {
  if (!Number.isInteger(value) || value < least)
    throw new RangeError(`${name} ${value} is not a whole number from ${least}`)
  return value
}
