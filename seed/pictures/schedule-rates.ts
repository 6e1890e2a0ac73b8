/** Learning rate at step t (from 0, whole or between) of a schedule. Held to PyTorch 2.14.1 in pictures.test.ts. */
export type Schedule = (t: number) => number

/** Where every schedule that only falls starts, and where those that rise get to. */
export const BASE_RATE = 0.1

/** As lr_scheduler.LambdaLR: the initial rate times λ(t). */
export const lambdaSchedule =
  (factor: Schedule): Schedule =>
  (t) =>
    BASE_RATE * factor(t)

/** As lr_scheduler.MultiplicativeLR: the rate before times λ(t), at each whole step. */
export const multiplicativeSchedule =
  (factor: Schedule): Schedule =>
  (t) => {
    let rate = BASE_RATE
    for (let step = 1; step <= t; step++) rate *= factor(step)
    return rate
  }

/** As lr_scheduler.StepLR. */
export const stepSchedule =
  (size: number, gamma = 0.1): Schedule =>
  (t) =>
    BASE_RATE * gamma ** Math.floor(t / size)

/** As lr_scheduler.MultiStepLR. */
export const milestoneSchedule =
  (milestones: readonly number[], gamma = 0.1): Schedule =>
  (t) =>
    BASE_RATE * gamma ** milestones.filter((milestone) => milestone <= t).length

/** As lr_scheduler.ExponentialLR. */
export const exponentialSchedule =
  (gamma: number): Schedule =>
  (t) =>
    BASE_RATE * gamma ** t

/** As lr_scheduler.CosineAnnealingLR with its least rate 0: it rises again beyond `period`. */
export const cosineSchedule =
  (period: number): Schedule =>
  (t) =>
    between(BASE_RATE, 0, t / period)

/** As lr_scheduler.CyclicLR, rising and falling in `half` steps each; `scaleOf`: its mode, by number of the cycle. */
export const cyclicSchedule =
  (half: number, lowest: number, scaleOf: (cycle: number, t: number) => number = () => 1): Schedule =>
  (t) => {
    const cycle = Math.floor(1 + t / (2 * half))
    const height = Math.max(0, 1 - Math.abs(t / half - 2 * cycle + 1))
    return lowest + (BASE_RATE - lowest) * height * scaleOf(cycle, t)
  }

/** One stretch of a schedule of several: from the end of the one before to the step `until`. */
type Stretch = { readonly until: number; readonly from: number; readonly to: number }

/** As lr_scheduler.OneCycleLR over `total` steps, with its divisors 25 and 10 000 and 30 % of the steps to rise in. */
export function oneCycleSchedule(total: number, isThreePhase = false): Schedule {
  const [start, end, rise] = [BASE_RATE / 25, BASE_RATE / 25 / 1e4, 0.3 * total]
  const up = { until: rise - 1, from: start, to: BASE_RATE }
  return through(
    isThreePhase
      ? [up, { until: 2 * rise - 2, from: BASE_RATE, to: start }, { until: total - 1, from: start, to: end }]
      : [up, { until: total - 1, from: BASE_RATE, to: end }],
  )
}

/** The momentum that OneCycleLR turns down while the rate goes up. */
export const oneCycleMomentum = (total: number): Schedule =>
  through([
    { until: 0.3 * total - 1, from: 0.95, to: 0.85 },
    { until: total - 1, from: 0.85, to: 0.95 },
  ])

const through =
  (stretches: readonly Stretch[]): Schedule =>
  (t) => {
    const index = Math.max(
      0,
      stretches.findIndex(({ until }) => t <= until),
    )
    const { until, from, to } = stretches[index] ?? { until: 1, from: 0, to: 0 }
    const begin = stretches[index - 1]?.until ?? 0
    return between(from, to, (t - begin) / (until - begin))
  }

/** Half a cosine from one value to another. */
const between = (from: number, to: number, share: number): number =>
  to + ((from - to) / 2) * (1 + Math.cos(Math.PI * share))

/** As lr_scheduler.LinearLR or ConstantLR for `steps` steps, then `after`, counted from there. */
export const warmupSchedule =
  (steps: number, after: Schedule, isConstant = false): Schedule =>
  (t) => {
    if (t >= steps) return after(t - steps)
    return BASE_RATE * (isConstant ? 0.1 : 0.1 + (0.9 * t) / steps)
  }
