export type ConvolutionChannels = {
  readonly inputChannels: number
  readonly outputChannels: number
  /** Extent of the kernel along each axis, in pixels. */
  readonly kernel: readonly number[]
  readonly groups?: number
}

/** Shape of a linear layer's weight: outputs × inputs. Source: torch.nn.Linear, PyTorch 2.14.1. */
export const linearWeightShape = (inputs: number, outputs: number): readonly number[] => [outputs, inputs]

/**
 * Shape of a convolution's weight: outputs × inputs per group × kernel. Channels, whole numbers of at least 1.
 * @throws RangeError when groups are fewer than one or do not divide the channels.
 * Source: torch.nn.Conv1d, Conv2d and Conv3d, PyTorch 2.14.1 (1 group).
 */
export function convolutionWeightShape(convolution: ConvolutionChannels): readonly number[] {
  const { inputChannels, outputChannels, kernel } = convolution
  return [outputChannels, inputChannels / groupsOf(convolution), ...kernel]
}

/**
 * Shape of a transposed convolution's weight: inputs × outputs per group × kernel. @throws RangeError likewise.
 * Source: torch.nn.ConvTranspose1d, ConvTranspose2d and ConvTranspose3d, PyTorch 2.14.1 (1 group).
 */
export function transposedConvolutionWeightShape(convolution: ConvolutionChannels): readonly number[] {
  const { inputChannels, outputChannels, kernel } = convolution
  return [inputChannels, outputChannels / groupsOf(convolution), ...kernel]
}

function groupsOf({ inputChannels, outputChannels, groups = 1 }: ConvolutionChannels): number {
  if (groups <= 0 || inputChannels % groups !== 0 || outputChannels % groups !== 0)
    throw new RangeError(`${groups} groups for ${inputChannels} channels in and ${outputChannels} out`)
  return groups
}
