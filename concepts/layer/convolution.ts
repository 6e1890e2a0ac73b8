import { convolutionOutputSize, type SlidingOptions } from './convolution-output-size'
import { featureMapSize, kernelSize, placesOf, valueAt, type FeatureMap, type Place } from './feature-map'
import { wholeNumber } from './whole-number'

export type ConvolutionOptions = SlidingOptions & {
  /** One per output channel; none when left out. */
  readonly bias?: readonly number[]
  /** Into how many parts the channels are split, each convolved apart. */
  readonly groups?: number
}

/**
 * Convolution of one image, `kernels` being output channels × input channels of a group × height × width. It is a
 * cross-correlation: no kernel is flipped. Standard by default, dilated with `dilation` above 1, grouped with `groups`
 * above 1, depthwise with as many groups as input channels. Zero padding meets an infinite weight as NaN.
 * @throws RangeError when the channels do not split into the groups, when a length differs, and as
 * `convolutionOutputSize`. Source: torch.nn.functional.conv2d, PyTorch 2.14.1.
 */
export function convolution(
  input: FeatureMap,
  kernels: readonly FeatureMap[],
  options: ConvolutionOptions = {},
): FeatureMap {
  const { stride = 1, padding = 0, dilation = 1, bias, groups = 1 } = options
  const size = outputSize(input, kernels, options)
  const perGroup = input.length / groups
  const tapOf = (output: Place, tap: Place): Place => ({
    row: output.row * stride + tap.row * dilation - padding,
    column: output.column * stride + tap.column * dilation - padding,
  })
  return kernels.map((kernel, outChannel) => {
    const firstChannel = Math.floor((outChannel * groups) / kernels.length) * perGroup
    const products = (output: Place): readonly number[] =>
      kernel.flatMap((taps, index) =>
        taps.flatMap((weights, row) =>
          weights.map(
            (weight, column) =>
              weight * valueAt(input[firstChannel + index] ?? [], tapOf(output, { row, column })),
          ),
        ),
      )
    return placesOf(size).map((places) =>
      places.map((place) => products(place).reduce((sum, each) => sum + each, bias?.[outChannel] ?? 0)),
    )
  })
}

function outputSize(input: FeatureMap, kernels: readonly FeatureMap[], options: ConvolutionOptions) {
  const { bias, groups = 1 } = options
  const { channels, height, width } = featureMapSize(input)
  const kernel = kernelSize(kernels)
  wholeNumber(groups, 1, 'Groups')
  if (kernels.length % groups !== 0 || channels !== kernel.channels * groups)
    throw new RangeError(
      `${channels} to ${kernels.length} channels in ${groups} groups of ${kernel.channels}`,
    )
  if (bias !== undefined && bias.length !== kernels.length)
    throw new RangeError(`${bias.length} biases for ${kernels.length} channels`)
  return {
    height: convolutionOutputSize(height, kernel.height, options),
    width: convolutionOutputSize(width, kernel.width, options),
  }
}
