/** Hyperbolic tangent. Range (-1, 1). Source: torch.tanh, PyTorch 2.14.1. */
export const tanh = (x: number): number => Math.tanh(x)

/** Slope of tanh: 1 - tanh²(x); at most 1, at 0. */
export const tanhSlope = (x: number): number => 1 - Math.tanh(x) ** 2
