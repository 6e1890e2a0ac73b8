import { gridSize, valueAt, type Grid } from './feature-map'

/**
 * The value at a place between pixels: the four around it, weighted by how near they are; pixels outside the grid
 * count as 0. Row and column are finite, from 0 at the centre of the first pixel.
 * @throws RangeError for an empty or ragged grid. Source: bilinear_interpolate of torchvision 0.29.1
 * torchvision/csrc/ops/cpu/deform_conv2d_kernel.cpp.
 */
export function bilinearValue(grid: Grid, row: number, column: number): number {
  const { height, width } = gridSize(grid)
  if (row <= -1 || row >= height || column <= -1 || column >= width) return 0
  const [top, left] = [Math.floor(row), Math.floor(column)]
  const [down, right] = [row - top, column - left]
  return (
    (1 - down) * (1 - right) * valueAt(grid, { row: top, column: left }) +
    (1 - down) * right * valueAt(grid, { row: top, column: left + 1 }) +
    down * (1 - right) * valueAt(grid, { row: top + 1, column: left }) +
    down * right * valueAt(grid, { row: top + 1, column: left + 1 })
  )
}
