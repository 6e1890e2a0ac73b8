import { logSoftmax, softmax } from './softmax'

export type CrossEntropyOptions = {
  /** Share of the target that is spread evenly over all classes, 0 to 1. */
  readonly labelSmoothing?: number
}

/**
 * Cross entropy of one sample: -ln softmax(logits)[target], `target` being a class index.
 * Smoothing mixes in the mean of -ln softmax over all classes.
 * @throws RangeError when no class has that index, -100 (PyTorch's mark of a sample to skip) included, and for a
 * smoothing outside 0 to 1. Source: torch.nn.CrossEntropyLoss, PyTorch 2.14.1.
 */
export function crossEntropyLoss(
  logits: readonly number[],
  target: number,
  { labelSmoothing = 0 }: CrossEntropyOptions = {},
): number {
  refuseStrangers(logits, target, labelSmoothing)
  const losses = logSoftmax(logits).map((logProbability) => -logProbability)
  const loss = losses[target] ?? NaN
  if (labelSmoothing === 0) return loss // else a class of probability 0 would give 0 · Infinity
  const mean = losses.reduce((sum, each) => sum + each, 0) / losses.length
  return (1 - labelSmoothing) * loss + labelSmoothing * mean
}

/**
 * Gradient of `crossEntropyLoss` by the logits: softmax minus the (smoothed) one-hot target.
 * @throws RangeError likewise.
 */
export function crossEntropyLossGradient(
  logits: readonly number[],
  target: number,
  { labelSmoothing = 0 }: CrossEntropyOptions = {},
): readonly number[] {
  refuseStrangers(logits, target, labelSmoothing)
  const share = labelSmoothing / logits.length
  return softmax(logits).map(
    (probability, index) => probability - share - (index === target ? 1 - labelSmoothing : 0),
  )
}

function refuseStrangers(logits: readonly number[], target: number, labelSmoothing: number): void {
  if (logits[target] === undefined) throw new RangeError(`No class ${target} among ${logits.length}`)
  if (!(labelSmoothing >= 0 && labelSmoothing <= 1)) throw new RangeError(`Label smoothing ${labelSmoothing}`)
}
