/** The wave that the rate rides up and the momentum down. */
export type Cycle = {
  readonly stepsUp?: number
  /** As many as up, unless given. */
  readonly stepsDown?: number
  /** What becomes of the amplitude: it stays, halves every cycle, or is multiplied by gamma every step. */
  readonly mode?: 'triangular' | 'triangular2' | 'exp_range'
  readonly gamma?: number
}

export type CyclicLrOptions = Cycle & { readonly lowestRate: number; readonly highestRate: number }

export type CyclicMomentumOptions = Cycle & {
  readonly lowestMomentum?: number
  readonly highestMomentum?: number
}

/**
 * CyclicLR at a step: a triangle wave that starts at the lowest rate. The optimiser's own rate does not matter.
 * @throws RangeError for 0 steps up, or when those up and down cancel out.
 * Source: torch.optim.lr_scheduler.CyclicLR, PyTorch 2.14.1 (2000 steps up, triangular, gamma 1); Smith, WACV 2017.
 */
export const cyclicLr = (step: number, { lowestRate, highestRate, ...cycle }: CyclicLrOptions): number =>
  lowestRate + (highestRate - lowestRate) * height(step, cycle)

/**
 * The momentum (Adam's first beta) that CyclicLR sets at a step: highest where the rate is lowest.
 * @throws RangeError as `cyclicLr`. Source: the same (momentum from 0.8 to 0.9).
 */
export const cyclicMomentum = (
  step: number,
  { lowestMomentum = 0.8, highestMomentum = 0.9, ...cycle }: CyclicMomentumOptions = {},
): number => highestMomentum - (highestMomentum - lowestMomentum) * height(step, cycle)

function height(
  step: number,
  { stepsUp = 2000, stepsDown = stepsUp, mode = 'triangular', gamma = 1 }: Cycle,
): number {
  const stepsInCycle = stepsUp + stepsDown
  if (stepsUp === 0 || stepsInCycle === 0)
    throw new RangeError(`A cycle of ${stepsUp} steps up and ${stepsDown} down`)
  const cycle = Math.floor(1 + step / stepsInCycle)
  const position = 1 + step / stepsInCycle - cycle
  const peak = stepsUp / stepsInCycle
  const amplitude = { triangular: 1, triangular2: 2 ** (1 - cycle), exp_range: gamma ** step }[mode]
  return amplitude * (position <= peak ? position / peak : (position - 1) / (peak - 1))
}
