import { cosineAnnealingLr } from '#concepts/learning-rate/cosine-annealing-lr'
import { type Cycle, cyclicLr } from '#concepts/learning-rate/cyclic-lr'
import { exponentialLr } from '#concepts/learning-rate/exponential-lr'
import { lambdaLr } from '#concepts/learning-rate/lambda-lr'
import { multiStepLr } from '#concepts/learning-rate/multi-step-lr'
import { multiplicativeLr } from '#concepts/learning-rate/multiplicative-lr'
import { oneCycleLr, oneCycleMomentum as momentumOfOneCycle } from '#concepts/learning-rate/one-cycle-lr'
import { sequentialLr } from '#concepts/learning-rate/sequential-lr'
import { stepLr } from '#concepts/learning-rate/step-lr'
import { upTo } from './frame'

/** Learning rate at step t of a schedule: from 0, whole, or between where the schedule has a closed form. */
export type Schedule = (t: number) => number

/** Where every schedule that only falls starts, and where those that rise get to. */
export const BASE_RATE = 0.1

export const lambdaSchedule =
  (factor: Schedule): Schedule =>
  (t) =>
    lambdaLr(BASE_RATE, factor(t))

export const multiplicativeSchedule =
  (factor: Schedule): Schedule =>
  (t) =>
    multiplicativeLr(
      BASE_RATE,
      upTo(t).map((before) => factor(before + 1)),
    )

export const stepSchedule =
  (stepSize: number, gamma = 0.1): Schedule =>
  (t) =>
    stepLr(BASE_RATE, t, { stepSize, gamma })

export const milestoneSchedule =
  (milestones: readonly number[], gamma = 0.1): Schedule =>
  (t) =>
    multiStepLr(BASE_RATE, t, { milestones, gamma })

export const exponentialSchedule =
  (gamma: number): Schedule =>
  (t) =>
    exponentialLr(BASE_RATE, t, { gamma })

export const cosineSchedule =
  (stepsDown: number): Schedule =>
  (t) =>
    cosineAnnealingLr(BASE_RATE, t, { stepsDown })

/** Rising and falling in `stepsUp` steps each. */
export const cyclicSchedule =
  (stepsUp: number, lowestRate: number, shape: Pick<Cycle, 'mode' | 'gamma'> = {}): Schedule =>
  (t) =>
    cyclicLr(t, { stepsUp, lowestRate, highestRate: BASE_RATE, ...shape })

export const oneCycleSchedule =
  (totalSteps: number, isThreePhase = false): Schedule =>
  (t) =>
    oneCycleLr(t, { highestRate: BASE_RATE, totalSteps, isThreePhase })

/** The momentum that OneCycleLR turns down while the rate goes up. */
export const oneCycleMomentum =
  (totalSteps: number): Schedule =>
  (t) =>
    momentumOfOneCycle(t, { totalSteps })

/** A tenth of the rate, rising or held for `steps` steps; then a cosine that falls for `stepsDown`. */
export const warmupSchedule =
  (steps: number, stepsDown: number, isConstant = false): Schedule =>
  (t) =>
    sequentialLr(BASE_RATE, t, {
      stages: [
        isConstant
          ? { schedule: 'constantLr', steps, factor: 0.1 }
          : { schedule: 'linearLr', steps, startFactor: 0.1 },
        { schedule: 'cosineAnnealingLr', stepsDown },
      ],
      milestones: [steps],
    })
