export type ConstantLrOptions = {
  /** Steps for which the rate is held. */
  readonly steps?: number
  /** What the initial rate is multiplied by meanwhile: 0 to 1. */
  readonly factor?: number
}

/**
 * ConstantLR at a step, in closed form: initialRate · factor before `steps`, initialRate from there on. The abrupt
 * warm-up. NaN as the factor is forgotten like any other, where PyTorch keeps it. @throws RangeError for a factor outside
 * 0 to 1.
 * Source: torch.optim.lr_scheduler.ConstantLR, PyTorch 2.14.1 (5 steps, factor 1/3).
 */
export function constantLr(initialRate: number, step: number, options: ConstantLrOptions = {}): number {
  const { steps, factor } = hold(options)
  return initialRate * (step >= steps ? 1 : factor)
}

/**
 * ConstantLR at a whole step from the rate before, which may have been changed from outside: times factor at step 0,
 * divided by it at `steps`. Where `steps` is 0 it is never divided, unlike the closed form.
 * @throws RangeError for a factor outside 0 to 1, and for factor 0 at `steps`, which nothing undoes.
 */
export function constantLrFrom(rateBefore: number, step: number, options: ConstantLrOptions = {}): number {
  const { steps, factor } = hold(options)
  if (step === 0) return rateBefore * factor
  if (step !== steps) return rateBefore
  if (factor === 0) throw new RangeError(`The factor at step ${step} is 0`)
  return rateBefore * (1 / factor)
}

function hold({ steps = 5, factor = 1 / 3 }: ConstantLrOptions) {
  if (factor < 0 || factor > 1) throw new RangeError(`The factor is ${factor}`)
  return { steps, factor }
}
