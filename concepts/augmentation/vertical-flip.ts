import { type Grid, sizeOf } from './grid'
import { happens } from './probability'

/** The image mirrored top to bottom: y becomes H - 1 - y. Source: torchvision.transforms.functional.vflip, torchvision 0.29.1. */
export function verticalFlip(grid: Grid): Grid {
  sizeOf(grid)
  return grid.toReversed()
}

/**
 * Flips when the number drawn uniformly from 0 to 1 (exclusive) lies below `probability`.
 * @throws RangeError for a probability outside 0 to 1.
 * Source: torchvision.transforms.RandomVerticalFlip, torchvision 0.29.1 (default probability 0.5).
 */
export function randomVerticalFlip(grid: Grid, drawn: number, probability = 0.5): Grid {
  sizeOf(grid)
  return happens(drawn, probability) ? verticalFlip(grid) : grid
}
