/** Median wall time of nine runs after two that do not count: the machine is noisy. */
export function medianMs(run: () => unknown): number {
  const times = Array.from({ length: 11 }, () => {
    const began = performance.now()
    run()
    return performance.now() - began
  })
  return times.slice(2).sort((a, b) => a - b)[4] ?? Number.NaN
}
