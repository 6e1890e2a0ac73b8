/** ELU: x above 0, alpha · (e^x - 1) below. Source: torch.nn.ELU, PyTorch 2.14.1 (default alpha 1). */
export const elu = (x: number, alpha = 1): number => (x > 0 ? x : alpha * Math.expm1(x))

/**
 * Slope of ELU; alpha at 0, as PyTorch's autograd has it. At NaN 1, as there for a single number; the blocks in
 * which it works through a long tensor give NaN instead.
 */
export const eluSlope = (x: number, alpha = 1): number => (x <= 0 ? alpha * Math.exp(x) : 1)
