export type WingOptions = {
  /** Up to which error the loss is logarithmic: w of the paper, in the unit of the error. */
  readonly width?: number
  /** How sharp the logarithm bends at 0: the smaller, the steeper. */
  readonly epsilon?: number
}

/**
 * Wing loss of a coordinate's error: width · ln(1 + |error| / epsilon) within the width, |error| minus a constant that
 * joins the two beyond it. Source: Feng et al., CVPR 2018 (width 10, epsilon 2); PyTorch has no class for it.
 */
export function wingLoss(error: number, { width = 10, epsilon = 2 }: WingOptions = {}): number {
  const logarithmic = (distance: number) => width * Math.log1p(distance / epsilon)
  const distance = Math.abs(error)
  return distance < width ? logarithmic(distance) : distance - (width - logarithmic(width))
}

/** Slope of wing loss: steepest just beside 0 (width / epsilon), 0 at 0 as autograd has it, ±1 from the width on. */
export function wingLossGradient(error: number, { width = 10, epsilon = 2 }: WingOptions = {}): number {
  const distance = Math.abs(error)
  return Math.sign(error) * (distance < width ? width / (epsilon + distance) : 1)
}
