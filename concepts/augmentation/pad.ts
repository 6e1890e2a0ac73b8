import { type Grid, pickPixels, sizeOf } from './grid'

/** Pixels to add at the left, top, right and bottom: torchvision's order; torch.nn.functional.pad has left, right, top, bottom. */
export type Padding = readonly [left: number, top: number, right: number, bottom: number]

/** What stands outside: one value, the edge pixel, or a mirror image without (`reflect`) or with the edge pixel. */
export type PaddingMode = 'constant' | 'edge' | 'reflect' | 'symmetric'

export type PadOptions = {
  readonly mode?: PaddingMode
  /** Value of the added pixels in mode `constant`. */
  readonly fill?: number
}

/**
 * Adds pixels around an image. @throws RangeError for negative padding (which cuts pixels off in torchvision), and when
 * a mirror image would have to be longer than the image: `reflect` takes at most one pixel less than the side,
 * `symmetric` the whole side. Source: torchvision.transforms.Pad, torchvision 0.29.1 (default 'constant', fill 0).
 */
export function pad(
  grid: Grid,
  [left, top, right, bottom]: Padding,
  { mode = 'constant', fill = 0 }: PadOptions = {},
): Grid {
  const { height, width } = sizeOf(grid)
  return pickPixels(
    grid,
    paddedIndices(height, [top, bottom], mode),
    paddedIndices(width, [left, right], mode),
    fill,
  )
}

/**
 * For each place of one padded side the index whose pixel is shown there, outside 0 to length - 1 for a constant.
 * @throws RangeError as `pad` does.
 */
export function paddedIndices(
  length: number,
  [before, after]: readonly [before: number, after: number],
  mode: PaddingMode,
): readonly number[] {
  const longest = { constant: Infinity, edge: Infinity, reflect: length - 1, symmetric: length }[mode]
  if (![before, after].every((added) => added >= 0 && added <= longest))
    throw new RangeError(`${mode} of ${length} pixels adds 0 to ${longest}`)
  return Array.from({ length: before + length + after }, (_, place) =>
    shownIndex(place - before, length, mode),
  )
}

function shownIndex(index: number, length: number, mode: PaddingMode): number {
  if (mode === 'constant') return index
  if (mode === 'edge') return Math.min(Math.max(index, 0), length - 1)
  const repeated = mode === 'symmetric' ? 1 : 0
  if (index < 0) return -index - repeated
  return index < length ? index : 2 * (length - 1) - index + repeated
}
