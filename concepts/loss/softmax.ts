/**
 * Logarithms of the softmax, without overflow: z - max - ln Σ e^(z - max). A NaN or +Infinity makes all of them NaN.
 * Source: torch.log_softmax, PyTorch 2.14.1.
 */
export function logSoftmax(logits: readonly number[]): readonly number[] {
  const largest = Math.max(...logits)
  const logSum = Math.log(logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0))
  return logits.map((logit) => logit - largest - logSum)
}

/** Softmax: e^z / Σ e^z, which sums to 1; specials as in `logSoftmax`. Source: torch.softmax, PyTorch 2.14.1. */
export const softmax = (logits: readonly number[]): readonly number[] => logSoftmax(logits).map(Math.exp)
