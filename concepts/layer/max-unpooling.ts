import { gridSize, placesOf, type Grid, type GridSize } from './feature-map'
import type { MaxPooled } from './max-pooling'
import type { PoolingOptions } from './pooling-window'
import { wholeNumber } from './whole-number'

export type UnpoolingOptions = Pick<PoolingOptions, 'kernel' | 'stride' | 'padding'> & {
  /** Which of the sizes that pool alike was pooled; the smallest that tiles when left out. */
  readonly outputSize?: GridSize
}

/**
 * Length of one output axis of an unpooling: (size - 1)·stride - 2·padding + kernel, those of the pooling.
 * @throws RangeError for anything but whole numbers. Source: torch.nn.MaxUnpool2d, PyTorch 2.14.1.
 */
export function maxUnpoolingOutputSize(size: number, options: UnpoolingOptions): number {
  const kernel = wholeNumber(options.kernel, 1, 'Kernel')
  const stride = wholeNumber(options.stride ?? kernel, 1, 'Stride')
  return (
    (wholeNumber(size, 1, 'Size') - 1) * stride - 2 * wholeNumber(options.padding ?? 0, 0, 'Padding') + kernel
  )
}

/**
 * Max unpooling of one channel: each value goes back to where max pooling found it, all else is 0. Of values with one
 * index the last stays. @throws RangeError for an index outside the output, values and indices that differ in size, and
 * an output size a whole stride or more away from `maxUnpoolingOutputSize`.
 * Source: torch.nn.MaxUnpool2d, PyTorch 2.14.1.
 */
export function maxUnpooling({ values, indices }: MaxPooled, options: UnpoolingOptions): Grid {
  const size = gridSize(values)
  const ofIndices = gridSize(indices)
  if (ofIndices.height !== size.height || ofIndices.width !== size.width)
    throw new RangeError('Values and indices differ in size')
  const { height, width } = unpooledSize(size, options)
  const placed = new Map<number, number>()
  indices.flat().forEach((index, at) => {
    if (wholeNumber(index, 0, 'Index') >= height * width)
      throw new RangeError(`Index ${index} on ${height} × ${width} pixels`)
    placed.set(index, values.flat()[at] ?? NaN)
  })
  return placesOf({ height, width }).map((places) =>
    places.map(({ row, column }) => placed.get(row * width + column) ?? 0),
  )
}

function unpooledSize(pooled: GridSize, options: UnpoolingOptions): GridSize {
  const usual = {
    height: maxUnpoolingOutputSize(pooled.height, options),
    width: maxUnpoolingOutputSize(pooled.width, options),
  }
  const { stride = options.kernel, outputSize = usual } = options
  for (const axis of ['height', 'width'] as const)
    if (!(Math.abs(wholeNumber(outputSize[axis], 1, axis) - usual[axis]) < stride))
      throw new RangeError(
        `Output ${axis} ${outputSize[axis]}, usually ${usual[axis]}, with stride ${stride}`,
      )
  return outputSize
}
