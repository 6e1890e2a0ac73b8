import { type Grid, type Size, pickPixels, sizeOf } from './grid'

/** A rectangle of an image; `top` and `left` are its first row and column, counted from 0. */
export type Window = Size & { readonly top: number; readonly left: number }

/** Whether all of a window lies inside an image. */
export const liesInside = (image: Size, { top, left, height, width }: Window): boolean =>
  top >= 0 && left >= 0 && top + height <= image.height && left + width <= image.width

/**
 * What a window shows of an image; 0 where it reaches outside. @throws RangeError for a window without a pixel.
 * Source: torchvision.transforms.functional.crop, torchvision 0.29.1; a window wholly above or left of the image gets
 * a wrong size there, zeros of the right size here.
 */
export function crop(grid: Grid, window: Window): Grid {
  sizeOf(grid)
  if (!(window.height > 0 && window.width > 0)) throw new RangeError('A crop has at least one pixel')
  return pickPixels(grid, countedFrom(window.top, window.height), countedFrom(window.left, window.width))
}

const countedFrom = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => first + index)
