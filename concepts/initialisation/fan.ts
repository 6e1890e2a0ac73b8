/** How many inputs one output sums up, and how many outputs one input enters, as the weight's shape tells it. */
export type Fans = { readonly fanIn: number; readonly fanOut: number }

/**
 * Fans of a weight, outputs × inputs per group × kernel: fan-in = shape[1] · kernel size, fan-out = shape[0] · kernel
 * size. Groups do not enter the fan-out; a transposed convolution's weight is inputs × outputs, so its fans are swapped.
 * @throws RangeError for a shape of fewer than two dimensions.
 * Source: PyTorch 2.14.1 torch/nn/init.py, _calculate_fan_in_and_fan_out.
 */
export function fansOf(weightShape: readonly number[]): Fans {
  const [first, second, ...kernel] = weightShape
  if (first === undefined || second === undefined)
    throw new RangeError(`A weight of ${weightShape.length} dimensions has no fans`)
  const kernelSize = kernel.reduce((product, size) => product * size, 1)
  return { fanIn: second * kernelSize, fanOut: first * kernelSize }
}
