import { wholeNumber } from './whole-number'

/**
 * How many pixels a kernel spans along one axis: dilation · (kernel - 1) + 1. Dilation 1 leaves no gaps.
 * @throws RangeError unless both are whole numbers from 1. Source: torch.nn.Conv2d, PyTorch 2.14.1.
 */
export const kernelSpan = (kernel: number, dilation = 1): number =>
  wholeNumber(dilation, 1, 'Dilation') * (wholeNumber(kernel, 1, 'Kernel') - 1) + 1
