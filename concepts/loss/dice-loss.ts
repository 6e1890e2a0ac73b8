import { pairs } from './pairs'

export type DiceOptions = {
  /** Added above and below the fraction, so that two empty masks do not divide 0 by 0. */
  readonly smooth?: number
  /** Whether the terms below the fraction are squared, as in V-Net. */
  readonly squared?: boolean
}

/**
 * Dice loss: 1 - (2 · Σ p·g + smooth) / (Σ p + Σ g + smooth), p being probabilities and g the true mask (0 or 1), both
 * flat. Without smoothing 1 - F1 of binary masks, and NaN where both are empty. @throws RangeError when lengths differ.
 * Source: Milletari et al., 3DV 2016 (the squared form); PyTorch has no class for it, smooth 1 is custom.
 */
export function diceLoss(
  probabilities: readonly number[],
  mask: readonly number[],
  options: DiceOptions = {},
): number {
  const { above, below } = diceFraction(probabilities, mask, options)
  return 1 - above / below
}

/** Gradient of `diceLoss` by the probabilities. @throws RangeError likewise. */
export function diceLossGradient(
  probabilities: readonly number[],
  mask: readonly number[],
  options: DiceOptions = {},
): readonly number[] {
  const { above, below } = diceFraction(probabilities, mask, options)
  return pairs(probabilities, mask).map(([probability, truth]) => {
    const slopeBelow = options.squared ? 2 * probability : 1
    return ((above / below) * slopeBelow - 2 * truth) / below
  })
}

function diceFraction(
  probabilities: readonly number[],
  mask: readonly number[],
  { smooth = 1, squared = false }: DiceOptions,
) {
  let above = smooth
  let below = smooth
  for (const [probability, truth] of pairs(probabilities, mask)) {
    above += 2 * probability * truth
    below += squared ? probability ** 2 + truth ** 2 : probability + truth
  }
  return { above, below }
}
