import { kernelSpan } from './kernel-span'
import { wholeNumber } from './whole-number'

/** A convolution or pooling, along one axis. In pixels of its own input. */
export type LayerWindow = { readonly kernel: number; readonly stride?: number; readonly dilation?: number }

/**
 * Side of the square of input pixels that one output can depend on, after a stack of layers, the first one first:
 * each adds (span - 1) · the strides before it. 1 for no layer; holes of a dilated kernel count.
 * @throws RangeError for anything but whole numbers from 1. Source: Araujo et al., Distill 2019.
 */
export function receptiveField(layers: readonly LayerWindow[]): number {
  let size = 1
  let jump = 1
  for (const { kernel, stride = 1, dilation = 1 } of layers) {
    size += (kernelSpan(kernel, dilation) - 1) * jump
    jump *= wholeNumber(stride, 1, 'Stride')
  }
  return size
}
