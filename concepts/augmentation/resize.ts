import { type Grid, type Size, sizeOf } from './grid'

export type ResizeOptions = {
  /** Whether shrinking averages over all pixels that fall together; else only the two nearest of each side count. */
  readonly antialias?: boolean
}

/** The pixels from index `start` on that one new pixel is made of; `weights` sum to 1. */
export type Taps = { readonly start: number; readonly weights: readonly number[] }

/**
 * Size of an image whose shorter side becomes `shortSide`, the longer one floor(shortSide · long / short); a longer side
 * above `longest` shrinks both once more.
 * @throws RangeError when `longest` is not above `shortSide`. Source: torchvision.transforms.Resize, torchvision 0.29.1.
 */
export function resizedSize({ height, width }: Size, shortSide: number, longest = Infinity): Size {
  if (!(longest > shortSide)) throw new RangeError(`${longest} does not exceed ${shortSide}`)
  const wanted = Math.floor((shortSide * Math.max(height, width)) / Math.min(height, width))
  const long = Math.min(wanted, longest)
  const short = wanted > longest ? Math.floor((longest * shortSide) / wanted) : shortSide
  return width <= height ? { height: long, width: short } : { height: short, width: long }
}

/**
 * An image of another size, bilinear: pixel centres lie at index + 0.5, and a new pixel is the average of old ones with
 * weights that fall linearly with the distance. @throws RangeError for a size below one pixel.
 * Source: torchvision.transforms.functional.resize, torchvision 0.29.1 (default antialias true); without antialias an
 * infinite pixel of the last row or column becomes NaN there, as 0 · ∞ is added.
 */
export function resize(grid: Grid, size: Size, { antialias = true }: ResizeOptions = {}): Grid {
  const { height, width } = sizeOf(grid)
  const rows = resizeTaps(height, size.height, antialias)
  const columns = resizeTaps(width, size.width, antialias)
  const narrow = grid.map((row) => columns.map((taps) => mixed(taps, (index) => row[index])))
  return rows.map((taps) => columns.map((_, column) => mixed(taps, (index) => narrow[index]?.[column])))
}

/**
 * How the `to` pixels of a resized side are made of its `from` pixels. With antialias the weights reach
 * max(1, from / to) pixels far, so that every old pixel counts; without, the two nearest ones are mixed, even by 0.
 * @throws RangeError for a side below one pixel. Source: torch.nn.functional.interpolate, PyTorch 2.14.1.
 */
export function resizeTaps(from: number, to: number, antialias = true): readonly Taps[] {
  if (!(from >= 1 && to >= 1)) throw new RangeError(`No resizing of ${from} to ${to} pixels`)
  const tapsAt = antialias ? averagedTaps : nearestTwo
  return Array.from({ length: to }, (_, place) => tapsAt((from / to) * (place + 0.5), from, to))
}

function averagedTaps(center: number, from: number, to: number): Taps {
  const reach = Math.max(1, from / to)
  const start = Math.max(0, Math.floor(center - reach + 0.5))
  const end = Math.min(from, Math.floor(center + reach + 0.5))
  const raw = Array.from({ length: end - start }, (_, index) =>
    Math.max(0, 1 - Math.abs(start + index + 0.5 - center) / reach),
  )
  const total = raw.reduce((sum, weight) => sum + weight, 0)
  return { start, weights: raw.map((weight) => weight / total) }
}

function nearestTwo(center: number, from: number): Taps {
  const position = Math.max(0, center - 0.5)
  const start = Math.floor(position)
  return { start, weights: start + 1 < from ? [1 - (position - start), position - start] : [1] }
}

const mixed = ({ start, weights }: Taps, pixelAt: (index: number) => number | undefined): number =>
  weights.reduce((sum, weight, index) => sum + weight * (pixelAt(start + index) ?? NaN), 0)
