import { type Window, crop, liesInside } from './crop'
import { type Grid, type Size, sizeOf } from './grid'
import { type ResizeOptions, resize } from './resize'
import { roundHalfEven } from './round-half-even'

/** One attempt at a window. `top` and `left` are only drawn, and only read, when its size fits. */
export type ResizedCropDraw = {
  /** Share of the image's area, uniform in 0.08 to 1 by default. */
  readonly areaShare: number
  /** Natural logarithm of width / height, uniform in ln(3/4) to ln(4/3) by default. */
  readonly logRatio: number
  readonly top: number
  readonly left: number
}

/** The least and the largest width / height. */
export type RatioRange = readonly [least: number, largest: number]

// torchvision.transforms.RandomResizedCrop, torchvision 0.29.1
export const DEFAULT_RATIO: RatioRange = [3 / 4, 4 / 3]
const ATTEMPTS = 10

/** Size of the patch of that area and ratio: w = √(share · H · W · ratio), h = √(share · H · W / ratio), rounded half to even. */
export function patchSize({ height, width }: Size, areaShare: number, logRatio: number): Size {
  const area = height * width * areaShare
  const ratio = Math.exp(logRatio)
  return { height: roundHalfEven(Math.sqrt(area / ratio)), width: roundHalfEven(Math.sqrt(area * ratio)) }
}

/**
 * The first of at most ten attempts that fits into the image; when none does, the largest window in the middle whose
 * ratio is allowed. @throws RangeError when the place drawn for a fitting size lies outside.
 * Source: torchvision.transforms.RandomResizedCrop.get_params, torchvision 0.29.1.
 */
export function randomResizedCropWindow(
  image: Size,
  draws: readonly ResizedCropDraw[],
  ratio: RatioRange = DEFAULT_RATIO,
): Window {
  for (const { areaShare, logRatio, top, left } of draws.slice(0, ATTEMPTS)) {
    const window = { top, left, ...patchSize(image, areaShare, logRatio) }
    if (!isPatchOf(image, window)) continue
    if (!liesInside(image, window)) throw new RangeError(`Nothing is drawn at row ${top}, column ${left}`)
    return window
  }
  return centralWindow(image, ratio)
}

const isPatchOf = (image: Size, { height, width }: Size): boolean =>
  height > 0 && width > 0 && height <= image.height && width <= image.width

function centralWindow(image: Size, [least, largest]: RatioRange): Window {
  const tooNarrow = image.width / image.height < least
  const tooWide = image.width / image.height > largest
  const height = tooNarrow ? roundHalfEven(image.width / least) : image.height
  const width = tooWide ? roundHalfEven(image.height * largest) : image.width
  const middle = (length: number, size: number) => Math.floor((length - size) / 2)
  return { top: middle(image.height, height), left: middle(image.width, width), height, width }
}

/**
 * The window of `randomResizedCropWindow`, resized (bilinear) to the wanted size. @throws RangeError likewise.
 * Source: torchvision.transforms.RandomResizedCrop, torchvision 0.29.1.
 */
export function randomResizedCrop(
  grid: Grid,
  size: Size,
  draws: readonly ResizedCropDraw[],
  { ratio = DEFAULT_RATIO, ...options }: ResizeOptions & { readonly ratio?: RatioRange } = {},
): Grid {
  return resize(crop(grid, randomResizedCropWindow(sizeOf(grid), draws, ratio)), size, options)
}
