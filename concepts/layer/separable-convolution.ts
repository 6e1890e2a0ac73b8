import { convolution } from './convolution'
import type { SlidingOptions } from './convolution-output-size'
import type { FeatureMap, Grid } from './feature-map'

/** The two steps of a depthwise separable convolution, without biases. */
export type SeparableKernels = {
  /** One spatial filter per input channel: channels × height × width. */
  readonly depthwise: FeatureMap
  /** How the channels are mixed at each pixel: output channels × input channels. */
  readonly pointwise: Grid
}

/**
 * Depthwise separable convolution of one image: each channel filtered by itself, then mixed by a 1×1 convolution.
 * The options are those of the first step. @throws RangeError as `convolution`.
 * Source: Chollet, CVPR 2017; two torch.nn.functional.conv2d in a row, PyTorch 2.14.1, which has no class for it.
 */
export function separableConvolution(
  input: FeatureMap,
  { depthwise, pointwise }: SeparableKernels,
  options: SlidingOptions = {},
): FeatureMap {
  const filtered = convolution(
    input,
    depthwise.map((filter) => [filter]),
    { ...options, groups: input.length },
  )
  return convolution(
    filtered,
    pointwise.map((weights) => weights.map((weight) => [[weight]])),
  )
}
