/** Rectified linear unit: max(0, x). Source: torch.nn.ReLU, PyTorch 2.14.1. */
export const relu = (x: number): number => Math.max(0, x)

/** Slope of ReLU; 0 at the kink and 1 at NaN, as PyTorch's autograd has it. */
export const reluSlope = (x: number): number => (x <= 0 ? 0 : 1)
