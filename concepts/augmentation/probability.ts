/**
 * Whether something of that probability happens, for a number drawn uniformly from 0 to 1 (exclusive).
 * @throws RangeError for a probability outside 0 to 1. Source: torch.rand(1) < p in torchvision.transforms, torchvision 0.29.1.
 */
export function happens(drawn: number, probability: number): boolean {
  if (!(probability >= 0 && probability <= 1)) throw new RangeError(`The probability is ${probability}`)
  return drawn < probability
}
