export type LinearLrOptions = {
  /** Steps of the ramp. */
  readonly steps?: number
  /** What the initial rate is multiplied by at step 0: above 0, at most 1. */
  readonly startFactor?: number
  /** And at the end of the ramp, from where on the rate stays: 0 to 1. */
  readonly endFactor?: number
}

/**
 * LinearLR at a step, in closed form: initialRate · (startFactor + (endFactor - startFactor) · min(step, steps) / steps).
 * The usual warm-up. @throws RangeError for a factor out of its range and for 0 steps.
 * Source: torch.optim.lr_scheduler.LinearLR, PyTorch 2.14.1 (5 steps, factors 1/3 and 1).
 */
export function linearLr(initialRate: number, step: number, options: LinearLrOptions = {}): number {
  const { steps, startFactor, endFactor } = ramp(options)
  if (steps === 0) throw new RangeError('A ramp of 0 steps')
  return initialRate * (startFactor + ((endFactor - startFactor) * Math.min(steps, step)) / steps)
}

/**
 * LinearLR at a whole step from the rate before, which may have been changed from outside: times the factor of this
 * step over that of the step before; at step 0 times startFactor. A ramp that ends between two steps is left at the
 * last of them, one of 0 steps at its start. @throws RangeError for a factor out of its range.
 */
export function linearLrFrom(rateBefore: number, step: number, options: LinearLrOptions = {}): number {
  const { steps, startFactor, endFactor } = ramp(options)
  if (step === 0) return rateBefore * startFactor
  if (step > steps) return rateBefore
  const rise = endFactor - startFactor
  return rateBefore * (1 + rise / (steps * startFactor + (step - 1) * rise))
}

function ramp({ steps = 5, startFactor = 1 / 3, endFactor = 1 }: LinearLrOptions) {
  if (startFactor <= 0 || startFactor > 1) throw new RangeError(`The start factor is ${startFactor}`)
  if (endFactor < 0 || endFactor > 1) throw new RangeError(`The end factor is ${endFactor}`)
  return { steps, startFactor, endFactor }
}
