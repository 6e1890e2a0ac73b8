import { valueAt, type Grid } from './feature-map'
import { poolingWindows, type PoolingOptions } from './pooling-window'

export type AveragePoolingOptions = PoolingOptions & {
  /** Whether the zeros of the padding count in the mean. */
  readonly countIncludePad?: boolean
}

/**
 * Average pooling of one channel: the mean of each window. What `ceilMode` reaches beyond the padding never counts.
 * @throws RangeError as `poolingOutputSize`. Source: torch.nn.AvgPool2d, PyTorch 2.14.1 (count_include_pad True).
 */
export const averagePooling = (grid: Grid, options: AveragePoolingOptions): Grid =>
  poolingWindows(grid, options).map((windows) =>
    windows.map(({ places, paddedArea }) => {
      const sum = places.reduce((total, place) => total + valueAt(grid, place), 0)
      return sum / ((options.countIncludePad ?? true) ? paddedArea : places.length)
    }),
  )
