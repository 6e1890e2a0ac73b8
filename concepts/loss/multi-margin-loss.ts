export type MultiMarginOptions = {
  /** Exponent of each violation: 1 or 2. */
  readonly power?: number
  /** By how much the true class has to lead. */
  readonly margin?: number
}

/**
 * Multi-class hinge loss of one sample: Σ max(0, margin - s_target + s_j)^power over the other classes, divided by the
 * number of all classes. A violation that is NaN counts as none. @throws RangeError when no class has the index `target`,
 * or for a power other than 1 and 2. Source: torch.nn.MultiMarginLoss, PyTorch 2.14.1 (power 1, margin 1).
 */
export function multiMarginLoss(
  scores: readonly number[],
  target: number,
  options: MultiMarginOptions = {},
): number {
  const { power = 1 } = options
  return violations(scores, target, options).reduce((sum, by) => sum + by ** power, 0) / scores.length
}

/** Gradient of `multiMarginLoss` by the scores; 0 where a margin is just kept. @throws RangeError likewise. */
export function multiMarginLossGradient(
  scores: readonly number[],
  target: number,
  options: MultiMarginOptions = {},
): readonly number[] {
  const { power = 1 } = options
  const pushes = violations(scores, target, options).map((by) =>
    by > 0 ? (power * by ** (power - 1)) / scores.length : 0,
  )
  const sum = pushes.reduce((total, push) => total + push, 0)
  return pushes.map((push, index) => (index === target ? -sum : push))
}

/** By how much each class comes too close to the true one; 0 for the true class itself. */
function violations(
  scores: readonly number[],
  target: number,
  { power = 1, margin = 1 }: MultiMarginOptions,
): readonly number[] {
  const ofTarget = scores[target]
  if (ofTarget === undefined) throw new RangeError(`No class ${target} among ${scores.length}`)
  if (power !== 1 && power !== 2) throw new RangeError(`Power ${power}`)
  return scores.map((score, index) => {
    const by = margin - ofTarget + score
    return index !== target && by > 0 ? by : 0
  })
}
