import { gridSize, placesOf, type Grid, type GridSize } from './feature-map'
import { wholeNumber } from './whole-number'

export type BilinearOptions = {
  /** Whether the outermost pixel centres of both grids coincide, rather than their outer edges. */
  readonly alignCorners?: boolean
}

/**
 * A grid resized to `size`: each pixel blends the four nearest of the input, beyond whose outermost centres the edge
 * repeats. No smoothing when it shrinks. @throws RangeError for an empty or ragged grid and a size that is not whole.
 * Source: torch.nn.functional.interpolate(mode='bilinear', size=...), PyTorch 2.14.1 (align_corners False).
 */
export function bilinearInterpolation(
  grid: Grid,
  size: GridSize,
  { alignCorners = false }: BilinearOptions = {},
): Grid {
  const { height, width } = gridSize(grid)
  const sourceOf = alignCorners ? cornerAligned : edgeAligned
  const rows = neighboursOf(height, wholeNumber(size.height, 1, 'Height'), sourceOf)
  const columns = neighboursOf(width, wholeNumber(size.width, 1, 'Width'), sourceOf)
  const value = (row: number, column: number) => grid[row]?.[column] ?? NaN
  return placesOf(size).map((places) =>
    places.map((place) => {
      const row = rows[place.row] as Neighbours
      const { near, far, share } = columns[place.column] as Neighbours
      const above = (1 - share) * value(row.near, near) + share * value(row.near, far)
      const below = (1 - share) * value(row.far, near) + share * value(row.far, far)
      return (1 - row.share) * above + row.share * below
    }),
  )
}

/** Two neighbours along one axis, and how much the farther one counts. */
type Neighbours = { readonly near: number; readonly far: number; readonly share: number }
type Source = (index: number, from: number, to: number) => number

const cornerAligned: Source = (index, from, to) => (to === 1 ? 0 : (index * (from - 1)) / (to - 1))
const edgeAligned: Source = (index, from, to) => Math.max(0, ((index + 0.5) * from) / to - 0.5)

const neighboursOf = (from: number, to: number, sourceOf: Source): readonly Neighbours[] =>
  Array.from({ length: to }, (_, index) => {
    const source = sourceOf(index, from, to)
    const near = Math.min(Math.floor(source), from - 1)
    return { near, far: Math.min(near + 1, from - 1), share: source - near }
  })
