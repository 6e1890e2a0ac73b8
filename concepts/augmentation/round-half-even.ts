/**
 * The nearest whole number; of two equally near ones the even one: 0.5 gives 0, 1.5 and 2.5 give 2.
 * Source: round of Python 3, torch.round, PyTorch 2.14.1.
 */
export function roundHalfEven(x: number): number {
  const below = Math.floor(x)
  if (x - below !== 0.5) return Math.round(x)
  return below % 2 === 0 ? below : below + 1
}
