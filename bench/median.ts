/** Median wall time of nine runs after two that do not count: the machine is noisy. */
export function medianMs(run: () => unknown): number {
  const times = Array.from({ length: 11 }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  })
  return median(times.slice(2))
}

/** The middle of an odd number of values. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
