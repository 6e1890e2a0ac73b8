import { type Grid, sizeOf } from './grid'
import { happens } from './probability'

/** The image mirrored left to right: x becomes W - 1 - x. Source: torchvision.transforms.functional.hflip, torchvision 0.29.1. */
export function horizontalFlip(grid: Grid): Grid {
  sizeOf(grid)
  return grid.map((row) => row.toReversed())
}

/**
 * Flips when the number drawn uniformly from 0 to 1 (exclusive) lies below `probability`.
 * @throws RangeError for a probability outside 0 to 1.
 * Source: torchvision.transforms.RandomHorizontalFlip, torchvision 0.29.1 (default probability 0.5).
 */
export function randomHorizontalFlip(grid: Grid, drawn: number, probability = 0.5): Grid {
  sizeOf(grid)
  return happens(drawn, probability) ? horizontalFlip(grid) : grid
}
