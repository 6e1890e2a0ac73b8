/**
 * MultiplicativeLR: the initial rate times every factor so far, `factors` being λ(1), λ(2), ... up to the step in
 * question; λ(0) is never asked for. Source: torch.optim.lr_scheduler.MultiplicativeLR, PyTorch 2.14.1.
 */
export const multiplicativeLr = (initialRate: number, factors: readonly number[]): number =>
  factors.reduce((rate, factor, index) => multiplicativeLrFrom(rate, index + 1, factor), initialRate)

/**
 * The same from the rate before, which may have been changed from outside: times `factor`, which is λ(step). At step 0
 * the rate stays.
 */
export const multiplicativeLrFrom = (rateBefore: number, step: number, factor: number): number =>
  step === 0 ? rateBefore : rateBefore * factor
