import { kernelSpan } from './kernel-span'
import { wholeNumber } from './whole-number'

/** How a kernel moves, alike along both axes. In pixels. */
export type SlidingOptions = {
  /** How far it moves from one output to the next. */
  readonly stride?: number
  /** Zeros added on every side of the input. */
  readonly padding?: number
  /** Distance between neighbouring taps. */
  readonly dilation?: number
}

/**
 * Length of one output axis of a convolution: floor((size + 2·padding - dilation·(kernel - 1) - 1) / stride) + 1.
 * @throws RangeError for anything but whole numbers (padding from 0, the others from 1) and for a kernel that spans
 * more than the padded input. Source: torch.nn.Conv2d, PyTorch 2.14.1.
 */
export function convolutionOutputSize(
  size: number,
  kernel: number,
  { stride = 1, padding = 0, dilation = 1 }: SlidingOptions = {},
): number {
  const padded = wholeNumber(size, 1, 'Size') + 2 * wholeNumber(padding, 0, 'Padding')
  const span = kernelSpan(kernel, dilation)
  if (span > padded) throw new RangeError(`A kernel of span ${span} on ${padded} pixels`)
  return Math.floor((padded - span) / wholeNumber(stride, 1, 'Stride')) + 1
}
