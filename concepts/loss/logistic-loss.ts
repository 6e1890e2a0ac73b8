import { sigmoid } from '../activation/sigmoid'

/**
 * Logistic loss of a margin y · f(x), y being -1 or 1: ln(1 + e^-margin). ln 2 at 0.
 * Source: torch.nn.SoftMarginLoss, PyTorch 2.14.1, whose value is Infinity and slope NaN below -709, where e^-margin
 * overflows; there this is the stable torch.nn.BCEWithLogitsLoss for target 1.
 */
export const logisticLoss = (margin: number): number =>
  Math.max(0, -margin) + Math.log1p(Math.exp(-Math.abs(margin)))

/** Slope of the logistic loss: -sigmoid(-margin), from -1 to 0; -1/2 at 0. */
export const logisticLossGradient = (margin: number): number => -sigmoid(-margin)
