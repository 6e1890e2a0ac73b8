import { gridSize, valueAt, type Grid, type Place } from './feature-map'
import { poolingWindows, type PoolingOptions } from './pooling-window'

export type MaxPooled = {
  readonly values: Grid
  /** Where each value stood: row · width + column on the input. */
  readonly indices: Grid
}

/**
 * Max pooling of one channel. Padding is minus infinity, so it never wins; of equals the first in reading order wins,
 * and NaN wins over all, the last one of several. @throws RangeError as `poolingOutputSize`.
 * Source: torch.nn.MaxPool2d(return_indices=True), PyTorch 2.14.1; its dilation is left out.
 */
export function maxPooling(grid: Grid, options: PoolingOptions): MaxPooled {
  const { width } = gridSize(grid)
  const winners = poolingWindows(grid, options).map((windows) =>
    windows.map(({ places }) =>
      places.reduce((best, place) => (beats(valueAt(grid, place), valueAt(grid, best)) ? place : best)),
    ),
  )
  const each = (of: (winner: Place) => number): Grid => winners.map((row) => row.map(of))
  return {
    values: each((winner) => valueAt(grid, winner)),
    indices: each(({ row, column }) => row * width + column),
  }
}

const beats = (value: number, best: number): boolean => value > best || Number.isNaN(value)
