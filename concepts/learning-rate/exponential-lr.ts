export type ExponentialLrOptions = {
  /** Factor of every step. */
  readonly gamma: number
}

/**
 * ExponentialLR at a step, in closed form: initialRate · gamma^step. Infinity where Python's power overflows.
 * Source: torch.optim.lr_scheduler.ExponentialLR, PyTorch 2.14.1 (gamma has no default).
 */
export const exponentialLr = (initialRate: number, step: number, { gamma }: ExponentialLrOptions): number =>
  initialRate * gamma ** step

/** ExponentialLR from the rate before, which may have been changed from outside: times gamma; at step 0 it stays. */
export const exponentialLrFrom = (
  rateBefore: number,
  step: number,
  { gamma }: ExponentialLrOptions,
): number => (step === 0 ? rateBefore : rateBefore * gamma)
