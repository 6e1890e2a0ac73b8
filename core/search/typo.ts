/** How many slips a word of this length may hold and still be meant. */
export const slipsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

/**
 * Letters to add, drop, change or swap with a neighbour until one word is the other; `limit + 1` as soon as it is more.
 * Optimal string alignment: no letter is touched twice.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const next = nextRow({ a, b, row, last, beforeLast })
    if (Math.min(...next) > limit) return limit + 1
    beforeLast = last
    last = next
  }
  return Math.min(limit + 1, last[b.length] ?? 0)
}

type Row = {
  readonly a: string
  readonly b: string
  readonly row: number
  readonly last: readonly number[]
  readonly beforeLast: readonly number[]
}

function nextRow(step: Row): readonly number[] {
  const { a, b, row, last } = step
  const next = [row]
  for (let column = 1; column <= b.length; column++) {
    const changed = at(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
    next.push(Math.min(at(last, column) + 1, at(next, column - 1) + 1, changed, swapped(step, column)))
  }
  return next
}

function swapped({ a, b, row, beforeLast }: Row, column: number): number {
  if (row < 2 || column < 2) return Infinity
  const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
  return isSwapped ? at(beforeLast, column - 2) + 1 : Infinity
}

const at = (row: readonly number[], column: number): number => row[column] ?? 0
