/**
 * Smooth L1 loss of an error: error² / (2 · beta) within beta, |error| - beta / 2 beyond; plain L1 for beta 0.
 * @throws RangeError for a negative beta. Source: torch.nn.SmoothL1Loss, PyTorch 2.14.1 (default beta 1).
 */
export function smoothL1Loss(error: number, beta = 1): number {
  refuseNegative(beta)
  const distance = Math.abs(error)
  return distance < beta ? (0.5 * distance ** 2) / beta : distance - 0.5 * beta
}

/**
 * Slope of smooth L1 loss: error / beta within beta, ±1 beyond; 0 at 0, NaN at NaN (where PyTorch has 0 for beta 0).
 * @throws RangeError for a negative beta.
 */
export function smoothL1LossGradient(error: number, beta = 1): number {
  refuseNegative(beta)
  return Math.abs(error) < beta ? error / beta : Math.sign(error)
}

function refuseNegative(beta: number): void {
  if (beta < 0) throw new RangeError(`Beta ${beta}`)
}
