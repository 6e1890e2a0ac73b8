import { finiteNumbers } from '../metric/finite-numbers'
import type { Vector } from '../optimiser/descend'
import { finiteTable } from './finite-table'

/** A pivot is what remains of a diagonal entry; a smaller share of it is rounding. */
const LEAST_SHARE = 1e-12

/**
 * Solves matrix · x = rightSide for a symmetric positive definite matrix, of which the lower half is read, by Cholesky's
 * factors. @throws RangeError when the matrix is not positive definite (or so nearly singular that a pivot keeps less
 * than 1e-12 of its diagonal entry), not square, when lengths differ, and for numbers that are not finite.
 * Source: scipy.linalg.solve with assume_a 'pos', SciPy 1.17.1.
 */
export function solvePositiveDefinite(matrix: readonly Vector[], rightSide: Vector): Vector {
  const size = finiteNumbers(rightSide).length
  if (matrix.length !== size || finiteTable(matrix)[0]?.length !== size)
    throw new RangeError(`No square matrix of size ${size}`)
  const lower = choleskyFactor(matrix)
  const entry = (row: number, column: number): number => lower[row]?.[column] ?? 0
  const halfway: number[] = []
  for (const [row, value] of rightSide.entries()) {
    const known = halfway.reduce((sum, each, column) => sum + entry(row, column) * each, 0)
    halfway.push((value - known) / entry(row, row))
  }
  const solution = halfway.map(() => 0)
  for (let row = size - 1; row >= 0; row--) {
    const known = solution.reduce((sum, each, column) => sum + entry(column, row) * each, 0)
    solution[row] = ((halfway[row] ?? NaN) - known) / entry(row, row)
  }
  return solution
}

/** The lower triangle whose product with its transpose is the matrix, row by row up to the diagonal. */
function choleskyFactor(matrix: readonly Vector[]): readonly Vector[] {
  const lower: number[][] = []
  for (const [row, values] of matrix.entries()) {
    const made: number[] = []
    for (const [column, value] of values.slice(0, row + 1).entries()) {
      const other = lower[column] ?? made
      const rest = made.reduce((left, each, index) => left - each * (other[index] ?? NaN), value)
      if (column < row) made.push(rest / (other[column] ?? NaN))
      else if (rest > LEAST_SHARE * value) made.push(Math.sqrt(rest))
      else throw new RangeError('The matrix is singular or not positive definite')
    }
    lower.push(made)
  }
  return lower
}
