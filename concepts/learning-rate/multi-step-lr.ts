export type MultiStepLrOptions = {
  /** Whole steps at which the rate drops, in any order; one that stands there twice drops it twice. */
  readonly milestones: readonly number[]
  /** Factor of one drop. */
  readonly gamma?: number
}

/**
 * MultiStepLR at a step, in closed form: initialRate · gamma^(milestones reached). Infinity where Python's power
 * overflows. Source: torch.optim.lr_scheduler.MultiStepLR, PyTorch 2.14.1 (gamma 0.1).
 */
export const multiStepLr = (
  initialRate: number,
  step: number,
  { milestones, gamma = 0.1 }: MultiStepLrOptions,
): number => initialRate * gamma ** milestones.filter((milestone) => milestone <= step).length

/**
 * MultiStepLR at a whole step from the rate before, which may have been changed from outside: times gamma when the step
 * is a milestone. Milestones below 0 count in the closed form alone.
 */
export const multiStepLrFrom = (
  rateBefore: number,
  step: number,
  { milestones, gamma = 0.1 }: MultiStepLrOptions,
): number => rateBefore * gamma ** milestones.filter((milestone) => milestone === step).length
