/** The 21 numbers of FSRS-6, under the name that grades remember them by. */
export type Weights = { readonly id: string; readonly values: readonly number[] }

// FSRS-6 default weights, ts-fsrs 5.4.2
export const DEFAULT_WEIGHTS: Weights = {
  id: 'fsrs-6-default',
  values: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
    0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ],
}

/** What FSRS-6 allows for each weight. Source: fsrs-rs 6.6.1, parameter clipper. */
export const WEIGHT_BOUNDS = {
  low: [
    0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01,
    0.1,
  ],
  high: [100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8],
} as const

/** Weights 17 to 19 shape same-day reviews; all three at zero, as for a fit without them, switch that part off. */
const SAME_DAY_WEIGHTS = [17, 18, 19]

export const hasSameDayPart = (values: readonly number[]): boolean =>
  SAME_DAY_WEIGHTS.some((index) => values[index] !== 0)

/** The library swaps a wrong list for its defaults with a console warning; here it is refused instead. */
export const areWeights = (values: readonly number[]): boolean =>
  values.length === WEIGHT_BOUNDS.low.length &&
  values.every((value, index) => {
    const isSwitchedOff = SAME_DAY_WEIGHTS.includes(index) && !hasSameDayPart(values)
    return (
      isSwitchedOff || (value >= (WEIGHT_BOUNDS.low[index] ?? 0) && value <= (WEIGHT_BOUNDS.high[index] ?? 0))
    )
  })
