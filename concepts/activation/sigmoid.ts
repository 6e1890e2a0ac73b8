/** Sigmoid: 1 / (1 + e^-x). Range (0, 1). Source: torch.sigmoid, PyTorch 2.14.1. */
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** Slope of the sigmoid: s(x) · (1 - s(x)); at most 0.25, at 0. */
export function sigmoidSlope(x: number): number {
  const value = sigmoid(x)
  return value * (1 - value)
}
