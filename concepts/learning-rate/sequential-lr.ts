import { constantLr, type ConstantLrOptions } from './constant-lr'
import { cosineAnnealingLr, type CosineAnnealingLrOptions } from './cosine-annealing-lr'
import { exponentialLr, type ExponentialLrOptions } from './exponential-lr'
import { linearLr, type LinearLrOptions } from './linear-lr'
import { multiStepLr, type MultiStepLrOptions } from './multi-step-lr'
import { stepLr, type StepLrOptions } from './step-lr'

/** A schedule as data: any that has a closed form. */
export type Stage =
  | ({ readonly schedule: 'constantLr' } & ConstantLrOptions)
  | ({ readonly schedule: 'cosineAnnealingLr' } & CosineAnnealingLrOptions)
  | ({ readonly schedule: 'exponentialLr' } & ExponentialLrOptions)
  | ({ readonly schedule: 'linearLr' } & LinearLrOptions)
  | ({ readonly schedule: 'multiStepLr' } & MultiStepLrOptions)
  | ({ readonly schedule: 'stepLr' } & StepLrOptions)

export type SequentialLrOptions = {
  readonly stages: readonly Stage[]
  /** Whole steps, ascending, at which the stages after the first begin. */
  readonly milestones: readonly number[]
}

/**
 * SequentialLR at a step: the schedule whose turn it is, counted from its milestone and from the initial rate, wherever
 * the one before has ended. Warm-up and decay: `linearLr` for w steps, then another one with the milestone w.
 * @throws RangeError when the stages are not one more than the milestones, and as the stage's closed form.
 * Source: torch.optim.lr_scheduler.SequentialLR, PyTorch 2.14.1, which takes its stages step by step: the same, but
 * for an infinite rate and where the first stage is a constant or linear one of 0 steps.
 */
export function sequentialLr(
  initialRate: number,
  step: number,
  { stages, milestones }: SequentialLrOptions,
): number {
  const passed = milestones.filter((milestone) => milestone <= step)
  const stage = stages[passed.length]
  if (stage === undefined || stages.length !== milestones.length + 1)
    throw new RangeError(`${stages.length} stages with ${milestones.length} milestones`)
  return rateOf(stage, initialRate, step - (passed.at(-1) ?? 0))
}

function rateOf(stage: Stage, initialRate: number, step: number): number {
  switch (stage.schedule) {
    case 'constantLr':
      return constantLr(initialRate, step, stage)
    case 'cosineAnnealingLr':
      return cosineAnnealingLr(initialRate, step, stage)
    case 'exponentialLr':
      return exponentialLr(initialRate, step, stage)
    case 'linearLr':
      return linearLr(initialRate, step, stage)
    case 'multiStepLr':
      return multiStepLr(initialRate, step, stage)
    case 'stepLr':
      return stepLr(initialRate, step, stage)
  }
}
