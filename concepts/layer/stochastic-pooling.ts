import { valueAt, type Grid } from './feature-map'
import { poolingWindows, type PoolingOptions } from './pooling-window'

export type StochasticPoolingOptions = Pick<PoolingOptions, 'kernel' | 'stride'>

/**
 * Stochastic pooling of one channel, in training: each window gives one of its activations, chosen with a probability
 * in proportion to it. `draws`: a number from [0, 1) for each output, in rows; going through the window in reading
 * order, the first activation up to which the summed probabilities exceed the draw is taken. 0 where all are 0.
 * @throws RangeError for an activation that is not finite or below 0, draws that are missing or outside [0, 1), and as
 * `poolingOutputSize`. Source: Zeiler and Fergus, ICLR 2013; PyTorch has no class for it.
 */
export const stochasticPooling = (
  grid: Grid,
  draws: Grid,
  { kernel, stride = kernel }: StochasticPoolingOptions,
): Grid =>
  activationsOf(grid, { kernel, stride }).map((windows, row) =>
    windows.map((window, column) => chosen(window, draws[row]?.[column] ?? NaN)),
  )

/**
 * Stochastic pooling of one channel, at test time: the mean of each window weighted by the same probabilities,
 * Σ a² / Σ a; 0 where all are 0. @throws RangeError likewise. Source: the same.
 */
export const stochasticPoolingMean = (
  grid: Grid,
  { kernel, stride = kernel }: StochasticPoolingOptions,
): Grid =>
  activationsOf(grid, { kernel, stride }).map((windows) =>
    windows.map((window) => {
      const total = sumOf(window)
      return total === 0 ? 0 : sumOf(window.map((activation) => (activation / total) * activation))
    }),
  )

function activationsOf(grid: Grid, options: PoolingOptions): readonly Grid[] {
  const refused = grid.flat().find((activation) => !(activation >= 0 && activation < Infinity))
  if (refused !== undefined) throw new RangeError(`Activation ${refused}`)
  return poolingWindows(grid, options).map((windows) =>
    windows.map(({ places }) => places.map((place) => valueAt(grid, place))),
  )
}

function chosen(window: readonly number[], draw: number): number {
  if (!(draw >= 0 && draw < 1)) throw new RangeError(`Draw ${draw}`)
  let left = draw * sumOf(window)
  for (const activation of window) {
    if (left < activation) return activation
    left -= activation
  }
  // Rounding can leave a draw next to 1 with nothing to take.
  return window.findLast((activation) => activation > 0) ?? 0
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
