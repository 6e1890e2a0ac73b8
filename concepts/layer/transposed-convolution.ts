import type { SlidingOptions } from './convolution-output-size'
import { featureMapSize, kernelSize, placesOf, valueAt, type FeatureMap, type Grid } from './feature-map'
import { kernelSpan } from './kernel-span'
import { wholeNumber } from './whole-number'

/** Stride spreads the stamps apart; padding is what is cut off the output on every side. */
export type TransposedSlidingOptions = SlidingOptions & {
  /** Rows and columns added to the output at the bottom and the right; below the stride or the dilation. */
  readonly outputPadding?: number
}

export type TransposedOptions = TransposedSlidingOptions & {
  /** One per output channel; none when left out. */
  readonly bias?: readonly number[]
}

/**
 * Length of one output axis of a transposed convolution:
 * (size - 1)·stride - 2·padding + dilation·(kernel - 1) + outputPadding + 1.
 * @throws RangeError for anything but whole numbers (paddings from 0, the others from 1), an output padding that
 * reaches both stride and dilation, and when nothing is left. Source: torch.nn.ConvTranspose2d, PyTorch 2.14.1.
 */
export function transposedConvolutionOutputSize(
  size: number,
  kernel: number,
  { stride = 1, padding = 0, dilation = 1, outputPadding = 0 }: TransposedSlidingOptions = {},
): number {
  const span = kernelSpan(kernel, dilation)
  const stamped = (wholeNumber(size, 1, 'Size') - 1) * wholeNumber(stride, 1, 'Stride') + span
  const added = wholeNumber(outputPadding, 0, 'Output padding')
  if (added >= Math.max(stride, dilation))
    throw new RangeError(`Output padding ${added} with stride ${stride} and dilation ${dilation}`)
  const length = stamped - 2 * wholeNumber(padding, 0, 'Padding') + added
  if (length < 1) throw new RangeError(`Padding ${padding} leaves ${length} of ${stamped} pixels`)
  return length
}

/**
 * Transposed convolution of one image: each input value stamps the kernel, multiplied by it, onto the output, where
 * stamps add up. `kernels`: input × output channels × height × width, the other way round than a convolution's. It
 * undoes the size of a convolution, not its values. @throws RangeError when channels do not fit, and as
 * `transposedConvolutionOutputSize`. Source: torch.nn.functional.conv_transpose2d, PyTorch 2.14.1, with one group.
 */
export function transposedConvolution(
  input: FeatureMap,
  kernels: readonly FeatureMap[],
  options: TransposedOptions = {},
): FeatureMap {
  const { channels, ...inputSize } = featureMapSize(input)
  const kernel = kernelSize(kernels)
  if (kernels.length !== channels) throw new RangeError(`${kernels.length} kernels for ${channels} channels`)
  const { bias = new Array<number>(kernel.channels).fill(0) } = options
  if (bias.length !== kernel.channels)
    throw new RangeError(`${bias.length} biases for ${kernel.channels} channels`)
  const size = {
    height: transposedConvolutionOutputSize(inputSize.height, kernel.height, options),
    width: transposedConvolutionOutputSize(inputSize.width, kernel.width, options),
  }
  return bias.map((offset, outChannel) => {
    const output = placesOf(size).map((places) => places.map(() => offset))
    input.forEach((grid, channel) => stamp(output, grid, kernels[channel]?.[outChannel] ?? [], options))
    return output
  })
}

/** Adds one channel's stamps to the output; what padding cuts off falls outside. */
function stamp(output: number[][], grid: Grid, kernel: Grid, options: TransposedOptions): void {
  const { stride = 1, padding = 0, dilation = 1 } = options
  const taps = placesOf({ height: kernel.length, width: kernel[0]?.length ?? 0 }).flat()
  grid.forEach((values, row) =>
    values.forEach((value, column) => {
      for (const tap of taps) {
        const line = output[row * stride + tap.row * dilation - padding]
        const across = column * stride + tap.column * dilation - padding
        if (line?.[across] !== undefined) line[across] += value * valueAt(kernel, tap)
      }
    }),
  )
}
