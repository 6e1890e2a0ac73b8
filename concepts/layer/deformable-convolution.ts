import { bilinearValue } from './bilinear-value'
import { convolutionOutputSize, type SlidingOptions } from './convolution-output-size'
import {
  featureMapSize,
  kernelSize,
  placesOf,
  valueAt,
  type FeatureMap,
  type FeatureMapSize,
  type Place,
} from './feature-map'
import { wholeNumber } from './whole-number'

export type DeformableOptions = SlidingOptions & {
  /** One per output channel; none when left out. */
  readonly bias?: readonly number[]
  /** What each tap is multiplied by: taps × output height × output width for each offset group (version 2). */
  readonly mask?: FeatureMap
}

/** How many channels of offsets a square kernel needs: a row and a column for each tap of each offset group. */
export const deformableOffsetChannels = (kernel: number, offsetGroups = 1): number =>
  2 * wholeNumber(offsetGroups, 1, 'Offset groups') * wholeNumber(kernel, 1, 'Kernel') ** 2

/**
 * Deformable convolution of one image: each tap reads, between pixels, where its offset moves it. `kernels`: output ×
 * input channels × height × width. `offsets`: (row, column) of tap after tap, group after group, as channels × output
 * height × output width, finite. With all offsets 0 an ordinary convolution. @throws RangeError when sizes do not fit,
 * and as `convolutionOutputSize`. Source: torchvision.ops.deform_conv2d, torchvision 0.29.1; its weight groups are left out.
 */
export function deformableConvolution(
  input: FeatureMap,
  kernels: readonly FeatureMap[],
  offsets: FeatureMap,
  options: DeformableOptions = {},
): FeatureMap {
  const { stride = 1, padding = 0, dilation = 1, bias, mask } = options
  const { size, taps, channelsPerGroup } = measured(input, kernels, offsets, options)
  const sample = (channel: number, output: Place, tap: Place, index: number): number => {
    const offset = 2 * index
    const row = output.row * stride + tap.row * dilation - padding
    const column = output.column * stride + tap.column * dilation - padding
    const value = bilinearValue(
      input[channel] ?? [],
      row + valueAt(offsets[offset] ?? [], output),
      column + valueAt(offsets[offset + 1] ?? [], output),
    )
    return value * (mask === undefined ? 1 : valueAt(mask[index] ?? [], output))
  }
  return kernels.map((kernel, outChannel) =>
    placesOf(size).map((places) =>
      places.map((output) => {
        let sum = bias?.[outChannel] ?? 0
        kernel.forEach((weights, channel) => {
          const firstTap = Math.floor(channel / channelsPerGroup) * taps.length
          taps.forEach((tap, index) => {
            sum += valueAt(weights, tap) * sample(channel, output, tap, firstTap + index)
          })
        })
        return sum
      }),
    ),
  )
}

function measured(
  input: FeatureMap,
  kernels: readonly FeatureMap[],
  offsets: FeatureMap,
  options: DeformableOptions,
) {
  const { channels, ...inputSize } = featureMapSize(input)
  const kernel = kernelSize(kernels)
  const taps = placesOf(kernel).flat()
  const groups = offsets.length / (2 * taps.length)
  const size = {
    height: convolutionOutputSize(inputSize.height, kernel.height, options),
    width: convolutionOutputSize(inputSize.width, kernel.width, options),
  }
  const { bias = kernels, mask } = options
  if (bias.length !== kernels.length)
    throw new RangeError(`${bias.length} biases for ${kernels.length} channels`)
  if (kernel.channels !== channels)
    throw new RangeError(`Kernels of ${kernel.channels} channels on ${channels}`)
  if (!Number.isInteger(groups) || channels % groups !== 0)
    throw new RangeError(
      `${offsets.length} channels of offsets for ${taps.length} taps on ${channels} channels`,
    )
  refuseOtherSize(offsets, { ...size, channels: offsets.length })
  if (mask !== undefined) refuseOtherSize(mask, { ...size, channels: offsets.length / 2 })
  return { size, taps, channelsPerGroup: channels / groups }
}

function refuseOtherSize(map: FeatureMap, wanted: FeatureMapSize): void {
  const { channels, height, width } = featureMapSize(map)
  if (channels !== wanted.channels || height !== wanted.height || width !== wanted.width)
    throw new RangeError(
      `${channels} × ${height} × ${width}, not ${wanted.channels} × ${wanted.height} × ${wanted.width}`,
    )
}
