/**
 * Hinge loss of a margin y · f(x), y being -1 or 1: max(0, 1 - margin).
 * Source: Cortes and Vapnik, 1995; PyTorch has no class for it, clamp(1 - margin, min=0) is the usual line.
 */
export const hingeLoss = (margin: number): number => Math.max(0, 1 - margin)

/** Slope of hinge loss: -1 below margin 1, else 0; 0 at the kink and at NaN, as autograd has torch.clamp, PyTorch 2.14.1. */
export const hingeLossGradient = (margin: number): number => (margin < 1 ? -1 : 0)
