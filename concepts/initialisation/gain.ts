/** Convolutions count as 'linear'. */
export type Nonlinearity = 'linear' | 'sigmoid' | 'tanh' | 'relu' | 'leakyRelu' | 'selu'

/**
 * By how much weights should be larger because of what follows them; `negativeSlope` matters to leaky ReLU alone.
 * Source: torch.nn.init.calculate_gain, PyTorch 2.14.1 (slope 0.01). Other nonlinearities, as ELU, have none there.
 */
export function gainOf(nonlinearity: Nonlinearity, negativeSlope = 0.01): number {
  const gains = {
    linear: 1,
    sigmoid: 1,
    tanh: 5 / 3,
    relu: Math.SQRT2,
    leakyRelu: Math.sqrt(2 / (1 + negativeSlope ** 2)),
    selu: 3 / 4,
  }
  return gains[nonlinearity]
}
