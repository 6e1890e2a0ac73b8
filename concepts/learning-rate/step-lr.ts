export type StepLrOptions = {
  /** Steps between two drops. */
  readonly stepSize: number
  /** Factor of one drop. */
  readonly gamma?: number
}

/**
 * StepLR at a step, in closed form: initialRate · gamma^floor(step / stepSize). Infinity where Python's power overflows.
 * @throws RangeError for a step size of 0.
 * Source: torch.optim.lr_scheduler.StepLR, PyTorch 2.14.1 (gamma 0.1).
 */
export const stepLr = (initialRate: number, step: number, options: StepLrOptions): number =>
  initialRate * (options.gamma ?? 0.1) ** Math.floor(step / sizeOf(options))

/**
 * StepLR at a whole step from the rate before, which may have been changed from outside: times gamma at the multiples of
 * stepSize but 0. @throws RangeError for a step size of 0, at step 0 too, where PyTorch has not divided yet.
 */
export const stepLrFrom = (rateBefore: number, step: number, options: StepLrOptions): number =>
  step % sizeOf(options) !== 0 || step === 0 ? rateBefore : rateBefore * (options.gamma ?? 0.1)

function sizeOf({ stepSize }: StepLrOptions): number {
  if (stepSize === 0) throw new RangeError('The step size is 0')
  return stepSize
}
