import { gridSize, placesOf, type Grid, type Place } from './feature-map'
import { wholeNumber } from './whole-number'

/** A square window and how it moves. In pixels. */
export type PoolingOptions = {
  readonly kernel: number
  /** As large as the kernel when left out: the windows then tile the input. */
  readonly stride?: number
  /** Added on every side; at most half the kernel. */
  readonly padding?: number
  /** Whether a last window that reaches over the edge still counts. */
  readonly ceilMode?: boolean
}

/**
 * Length of one output axis of a pooling: floor((size + 2·padding - kernel) / stride) + 1, or ceil with `ceilMode`,
 * then less a window that would start beyond the input and its left padding. @throws RangeError for anything but whole
 * numbers, more padding than half the kernel, and when no window fits. Source: torch.nn.MaxPool2d, PyTorch 2.14.1.
 */
export function poolingOutputSize(size: number, options: PoolingOptions): number {
  const { padding = 0, ceilMode = false } = options
  const kernel = wholeNumber(options.kernel, 1, 'Kernel')
  const stride = wholeNumber(options.stride ?? kernel, 1, 'Stride')
  if (wholeNumber(padding, 0, 'Padding') > kernel / 2)
    throw new RangeError(`Padding ${padding} is more than half of kernel ${kernel}`)
  const steps = (wholeNumber(size, 1, 'Size') + 2 * padding - kernel) / stride
  const count = (ceilMode ? Math.ceil(steps) : Math.floor(steps)) + 1
  const startsInside = (count - 1) * stride < size + padding
  const kept = ceilMode && !startsInside ? count - 1 : count
  if (kept < 1) throw new RangeError(`A window of ${kernel} on ${size} pixels, padded by ${padding}`)
  return kept
}

/** The part of the input that one window covers, and how large the window is with the padding it covers. */
export type PoolingWindow = {
  readonly places: readonly Place[]
  /** In pixels, padding included; what lies beyond the padding is not. */
  readonly paddedArea: number
}

/** Every window of a pooling, where its output stands; places in reading order. @throws RangeError likewise. */
export function poolingWindows(grid: Grid, options: PoolingOptions): readonly (readonly PoolingWindow[])[] {
  const { height, width } = gridSize(grid)
  const output = { height: poolingOutputSize(height, options), width: poolingOutputSize(width, options) }
  return placesOf(output).map((outputs) =>
    outputs.map(({ row, column }) => {
      const rows = coverage(row, height, options)
      const columns = coverage(column, width, options)
      return {
        places: rows.inside.flatMap((at) => columns.inside.map((across) => ({ row: at, column: across }))),
        paddedArea: rows.padded * columns.padded,
      }
    }),
  )
}

/** What the window of one output covers along one axis: the input's own indices, and how many with padding. */
function coverage(output: number, size: number, { kernel, stride = kernel, padding = 0 }: PoolingOptions) {
  const start = output * stride - padding
  const end = Math.min(start + kernel, size + padding)
  const first = Math.max(start, 0)
  return {
    inside: Array.from({ length: Math.min(end, size) - first }, (_, index) => first + index),
    padded: end - start,
  }
}
