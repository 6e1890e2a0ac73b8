/** The phases that rate and momentum share. */
export type OneCycle = {
  /** Steps of the whole cycle. */
  readonly totalSteps: number
  /** Share of the steps in which the rate rises, 0 to 1. */
  readonly risingShare?: number
  readonly annealing?: 'cos' | 'linear'
  /** Whether the rate falls back to where it started, as fast as it rose, before it falls to its end. */
  readonly isThreePhase?: boolean
}

export type OneCycleLrOptions = OneCycle & {
  readonly highestRate: number
  /** Highest rate over first rate. */
  readonly startDivisor?: number
  /** First rate over last rate. */
  readonly endDivisor?: number
}

export type OneCycleMomentumOptions = OneCycle & {
  readonly lowestMomentum?: number
  readonly highestMomentum?: number
}

/**
 * OneCycleLR at a step: up from highestRate / startDivisor, down to that divided by endDivisor. The peak is at
 * risingShare · totalSteps - 1, the end at totalSteps - 1; one more step is allowed and overshoots, linear annealing
 * below 0. The optimiser's own rate does not matter.
 * @throws RangeError beyond that step, for a total that is not a whole number of at least 1, a share outside 0 to 1,
 * a divisor of 0, and in a phase of no length (as the first one where risingShare · totalSteps is 1).
 * Source: torch.optim.lr_scheduler.OneCycleLR, PyTorch 2.14.1 (30 % rising, cosine, two phases, divisors 25 and 10 000).
 */
export function oneCycleLr(step: number, options: OneCycleLrOptions): number {
  const { highestRate, startDivisor = 25, endDivisor = 1e4, isThreePhase = false } = options
  if (startDivisor === 0 || endDivisor === 0)
    throw new RangeError(`The divisors are ${startDivisor} and ${endDivisor}`)
  const firstRate = highestRate / startDivisor
  const lastRate = firstRate / endDivisor
  return annealed(step, [firstRate, highestRate, ...(isThreePhase ? [firstRate] : []), lastRate], options)
}

/**
 * The momentum (Adam's first beta) that OneCycleLR sets at a step: lowest where the rate is highest; it stays highest
 * through a third phase. @throws RangeError as `oneCycleLr`. Source: the same (momentum from 0.85 to 0.95).
 */
export function oneCycleMomentum(step: number, options: OneCycleMomentumOptions): number {
  const { lowestMomentum: lowest = 0.85, highestMomentum: highest = 0.95, isThreePhase = false } = options
  return annealed(step, [highest, lowest, highest, ...(isThreePhase ? [highest] : [])], options)
}

/** The value at a step, of one that goes from each of `values` to the next, a phase each. */
function annealed(step: number, values: readonly number[], cycle: OneCycle): number {
  const ends = phaseEnds(cycle)
  if (step > cycle.totalSteps) throw new RangeError(`Step ${step} of ${cycle.totalSteps}`)
  const found = ends.findIndex((end) => step <= end)
  const phase = found === -1 ? ends.length - 1 : found
  const [start = 0, end = NaN] = [ends[phase - 1], ends[phase]]
  if (start === end) throw new RangeError(`A phase from step ${start} to step ${end}`)
  const [from = NaN, to = NaN] = values.slice(phase)
  const share = (step - start) / (end - start)
  return cycle.annealing === 'linear'
    ? from + (to - from) * share
    : to + ((from - to) / 2) * (1 + Math.cos(Math.PI * share))
}

/** The last step of each phase, in general not a whole one. */
function phaseEnds({ totalSteps, risingShare = 0.3, isThreePhase = false }: OneCycle): readonly number[] {
  if (!(Number.isInteger(totalSteps) && totalSteps >= 1)) throw new RangeError(`${totalSteps} steps in total`)
  if (risingShare < 0 || risingShare > 1) throw new RangeError(`The rate rises for a share of ${risingShare}`)
  const rise = risingShare * totalSteps
  return [rise - 1, ...(isThreePhase ? [2 * rise - 2] : []), totalSteps - 1]
}
