export type CosineAnnealingLrOptions = {
  /** Steps from the initial rate to the lowest, T_max; half a period, for the rate rises again beyond. */
  readonly stepsDown: number
  readonly lowestRate?: number
}

/**
 * CosineAnnealingLR at a step, in closed form: lowestRate + (initialRate - lowestRate) · (1 + cos(π · step / stepsDown)) / 2.
 * @throws RangeError for 0 steps down.
 * Source: torch.optim.lr_scheduler.CosineAnnealingLR, PyTorch 2.14.1 (lowest rate 0).
 */
export const cosineAnnealingLr = (
  initialRate: number,
  step: number,
  { stepsDown, lowestRate = 0 }: CosineAnnealingLrOptions,
): number => lowestRate + (initialRate - lowestRate) * share(step, stepsDown)

/**
 * CosineAnnealingLR at a whole step from the rate before, which may have been changed from outside. What exceeds the
 * lowest rate is scaled as the cosine falls or rises, so a change lasts until the rate is lowest. The step after, where
 * there is nothing to scale, adds what the initial rate alone tells: from there on the change is forgotten.
 * @throws RangeError for 0 steps down, at step 0 too, where PyTorch has not divided yet.
 */
export function cosineAnnealingLrFrom(
  rateBefore: number,
  step: number,
  { stepsDown, lowestRate = 0, initialRate }: CosineAnnealingLrOptions & { readonly initialRate: number },
): number {
  const shareNow = share(step, stepsDown)
  if (step === 0) return rateBefore
  if ((step - 1 - stepsDown) % (2 * stepsDown) === 0)
    return rateBefore + (initialRate - lowestRate) * (1 - share(1, stepsDown))
  return lowestRate + (rateBefore - lowestRate) * (shareNow / share(step - 1, stepsDown))
}

/** How much of the way from the lowest rate to the initial one is left. */
function share(step: number, stepsDown: number): number {
  if (stepsDown === 0) throw new RangeError('The cosine falls in 0 steps')
  return (1 + Math.cos((Math.PI * step) / stepsDown)) / 2
}
