/** ELU: x above 0, alpha · (e^x - 1) below. Source: torch.nn.ELU, PyTorch 2.14.1 (default alpha 1). */
export const elu = (x: number, alpha = 1): number => (x > 0 ? x : alpha * Math.expm1(x))

/** Slope of ELU; alpha at 0, as PyTorch's autograd has it. */
export const eluSlope = (x: number, alpha = 1): number => (x > 0 ? 1 : alpha * Math.exp(x))
