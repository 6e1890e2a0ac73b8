/**
 * Minutes a day and cards known on average, for a target: five simulated years of 10,000 cards with the default weights.
 */
const SIMULATED = [
  { retention: 0.8, minutes: 22.6, known: 6454 },
  { retention: 0.9, minutes: 30.5, known: 6881 },
  { retention: 0.95, minutes: 41.3, known: 7072 },
] as const
const USUAL = SIMULATED[1]

/** Time and knowledge at a target, each as a multiple of what the usual target of 0.9 costs and gives. */
export type Workload = { readonly time: number; readonly known: number }

/** Straight lines between what was simulated; a target outside counts as the nearest one. */
export function workloadOf(desiredRetention: number): Workload {
  const [low, middle, high] = SIMULATED
  const [from, to] = desiredRetention < middle.retention ? [low, middle] : [middle, high]
  const share = Math.min(
    1,
    Math.max(0, (desiredRetention - from.retention) / (to.retention - from.retention)),
  )
  const between = (name: 'minutes' | 'known'): number => from[name] + share * (to[name] - from[name])
  return { time: between('minutes') / USUAL.minutes, known: between('known') / USUAL.known }
}
