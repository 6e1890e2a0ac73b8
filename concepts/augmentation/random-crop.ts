import { type Window, crop, liesInside } from './crop'
import { type Grid, type Size, sizeOf } from './grid'
import { pad } from './pad'

/**
 * In how many places a window fits into an image that got `padding` pixels on all four sides:
 * (H - h + 1) · (W - w + 1). 0 when it is too large, where torchvision refuses to draw.
 */
export function cropPositions(image: Size, window: Size, padding = 0): number {
  const rows = image.height + 2 * padding - window.height + 1
  const columns = image.width + 2 * padding - window.width + 1
  return Math.max(0, rows) * Math.max(0, columns)
}

/**
 * The window that was drawn: `top` from 0 to H - h, `left` from 0 to W - w, in an image padded with zeros first.
 * @throws RangeError for a window that cannot be drawn, so for one larger than the image.
 * Source: torchvision.transforms.RandomCrop, torchvision 0.29.1.
 */
export function randomCrop(grid: Grid, drawn: Window, padding = 0): Grid {
  const padded = pad(grid, [padding, padding, padding, padding])
  if (!liesInside(sizeOf(padded), drawn)) throw new RangeError('The image has no such window')
  return crop(padded, drawn)
}
