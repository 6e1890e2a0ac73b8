import { type Grid, type Size, sizeOf } from './grid'
import { roundHalfEven } from './round-half-even'

/** a, b, c, d, e, f of x' = a·x + b·y + c, y' = d·x + e·y + f; x to the right and y down, in pixels from the image's centre. */
export type AffineMatrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export type ResamplingOptions = {
  /** Value of pixels that come from outside. */
  readonly fill?: number
  /** Size of the result; that of the image unless given. */
  readonly size?: Size
}

/**
 * An image of which each pixel is the one nearest to where `matrix` sends it: the matrix leads from the new image back to
 * the old one. Exactly halfway between two pixels rounding errors decide, here and in torchvision, not always alike.
 * Source: torchvision.transforms.functional.affine with InterpolationMode.NEAREST, torchvision 0.29.1.
 */
export function resampleNearest(
  grid: Grid,
  matrix: AffineMatrix,
  { fill = 0, size }: ResamplingOptions = {},
): Grid {
  const old = sizeOf(grid)
  const { height, width } = size ?? old
  return distancesFromCenter(height).map((down) =>
    distancesFromCenter(width).map((right) => {
      const [x, y] = applyAffine(matrix, [right, down])
      return grid[nearest(y, old.height)]?.[nearest(x, old.width)] ?? fill
    }),
  )
}

const distancesFromCenter = (length: number): readonly number[] =>
  Array.from({ length }, (_, index) => index - (length - 1) / 2)

const nearest = (fromCenter: number, length: number): number => roundHalfEven(fromCenter + (length - 1) / 2)

/** Where an affine map sends a point: a·x + b·y + c, d·x + e·y + f. */
export const applyAffine = (
  [a, b, c, d, e, f]: AffineMatrix,
  [x, y]: readonly [x: number, y: number],
): readonly [x: number, y: number] => [a * x + b * y + c, d * x + e * y + f]
