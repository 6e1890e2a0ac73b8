import { tanh, tanhSlope } from '../activation/tanh'
import { dotProduct } from '../estimator/dot-product'
import { pairs } from '../loss/pairs'

/** A network with one tanh layer, without biases. */
export type HiddenLayer = {
  /** Weights into the hidden units: units × inputs. */
  readonly incoming: readonly (readonly number[])[]
  /** Weight of each hidden unit in the one output. */
  readonly outgoing: readonly number[]
}

/**
 * Gradient of the mean squared output by the weights into the hidden units, units × inputs; `inputs`: samples × inputs.
 * Units that start alike have the same gradient and stay alike: zeros, or any constant, never part them.
 * @throws RangeError when lengths differ. Source: torch.autograd, PyTorch 2.14.1.
 */
export function hiddenGradient(
  { incoming, outgoing }: HiddenLayer,
  inputs: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const units = pairs(incoming, outgoing)
  const outputs = inputs.map((input) =>
    units.reduce((sum, [weights, out]) => sum + out * tanh(dotProduct(weights, input)), 0),
  )
  const samples = pairs(inputs, outputs)
  return units.map(([weights, out]) =>
    weights.map((_, index) => {
      const slopes = samples.map(
        ([input, output]) => 2 * output * out * tanhSlope(dotProduct(weights, input)) * (input[index] ?? NaN),
      )
      return slopes.reduce((sum, slope) => sum + slope, 0) / inputs.length
    }),
  )
}
