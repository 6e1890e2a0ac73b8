/** One channel of an image: rows from top to bottom, pixels from left to right. */
export type Grid = readonly (readonly number[])[]

/** Channels of equal size, red, green and blue in that order: channels × height × width. */
export type Image = readonly Grid[]

/** In pixels. */
export type Size = { readonly height: number; readonly width: number }

/** Height and width of a grid. @throws RangeError when it has no pixel or its rows differ in length. */
export function sizeOf(grid: Grid): Size {
  const width = grid[0]?.length ?? 0
  if (width === 0) throw new RangeError('An image has at least one pixel')
  if (grid.some((row) => row.length !== width)) throw new RangeError('The rows differ in length')
  return { height: grid.length, width }
}

/** The pixels where these rows and columns cross, in that order; `fill` where the grid has none. */
export const pickPixels = (grid: Grid, rows: readonly number[], columns: readonly number[], fill = 0): Grid =>
  rows.map((row) => columns.map((column) => grid[row]?.[column] ?? fill))
