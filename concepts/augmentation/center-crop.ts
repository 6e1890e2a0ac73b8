import { crop } from './crop'
import { type Grid, type Size, sizeOf } from './grid'
import { roundHalfEven } from './round-half-even'

/**
 * First row (or column) of a central window of `size` pixels out of `length`: (length - size) / 2, of two equally near
 * ones the even one. Negative, and rounded up, where the image is smaller: so much is padded.
 * Source: torchvision.transforms.functional.center_crop, torchvision 0.29.1.
 */
export const centerCropStart = (length: number, size: number): number =>
  size > length ? -Math.floor((size - length) / 2) : roundHalfEven((length - size) / 2)

/**
 * The window of that size in the middle of an image, zeros around an image that is smaller.
 * @throws RangeError for a window without a pixel. Source: torchvision.transforms.CenterCrop, torchvision 0.29.1.
 */
export function centerCrop(grid: Grid, size: Size): Grid {
  const { height, width } = sizeOf(grid)
  return crop(grid, {
    ...size,
    top: centerCropStart(height, size.height),
    left: centerCropStart(width, size.width),
  })
}
