import type { Grid } from '../layer/feature-map'

// An image is a feature map by another name: red, green and blue are its channels, in that order.
export { gridSize as sizeOf } from '../layer/feature-map'
export type { FeatureMap as Image, Grid, GridSize as Size } from '../layer/feature-map'

/** The pixels where these rows and columns cross, in that order; `fill` where the grid has none. */
export const pickPixels = (grid: Grid, rows: readonly number[], columns: readonly number[], fill = 0): Grid =>
  rows.map((row) => columns.map((column) => grid[row]?.[column] ?? fill))
