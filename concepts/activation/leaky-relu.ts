/** Leaky ReLU: x above 0, `slope` · x below. Source: torch.nn.LeakyReLU, PyTorch 2.14.1 (default slope 0.01). */
export const leakyRelu = (x: number, slope = 0.01): number => (x > 0 ? x : slope * x)

/** Slope of leaky ReLU; `slope` at the kink and at NaN, as PyTorch's autograd has it. */
export const leakyReluSlope = (x: number, slope = 0.01): number => (x > 0 ? 1 : slope)
