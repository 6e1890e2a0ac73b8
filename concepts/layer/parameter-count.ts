import { wholeNumber } from './whole-number'

/** A convolution with a square kernel. */
export type ConvolutionShape = {
  readonly inChannels: number
  readonly outChannels: number
  /** Side of the kernel, in pixels. */
  readonly kernel: number
  readonly groups?: number
  /** Whether each output channel has an offset of its own. */
  readonly hasBias?: boolean
}

/**
 * Learnable numbers of a convolution: out · (in / groups) · kernel², and one per output channel with a bias. A
 * transposed convolution has as many. @throws RangeError unless all are whole numbers from 1 and the channels split
 * into the groups. Source: torch.nn.Conv2d, PyTorch 2.14.1.
 */
export function convolutionParameterCount(shape: ConvolutionShape): number {
  const { groups = 1, hasBias = true } = shape
  const inChannels = wholeNumber(shape.inChannels, 1, 'Input channels')
  const outChannels = wholeNumber(shape.outChannels, 1, 'Output channels')
  wholeNumber(groups, 1, 'Groups')
  if (inChannels % groups !== 0 || outChannels % groups !== 0)
    throw new RangeError(`${inChannels} to ${outChannels} channels in ${groups} groups`)
  const weights = (outChannels * inChannels * wholeNumber(shape.kernel, 1, 'Kernel') ** 2) / groups
  return weights + (hasBias ? outChannels : 0)
}

/**
 * Learnable numbers of a depthwise separable convolution: in · kernel² + in · out, and one per output of either step
 * with biases. @throws RangeError likewise. Source: two torch.nn.Conv2d in a row, PyTorch 2.14.1.
 */
export const separableParameterCount = ({
  inChannels,
  outChannels,
  ...shape
}: Omit<ConvolutionShape, 'groups'>): number =>
  convolutionParameterCount({ ...shape, inChannels, outChannels: inChannels, groups: inChannels }) +
  convolutionParameterCount({ ...shape, inChannels, outChannels, kernel: 1 })
