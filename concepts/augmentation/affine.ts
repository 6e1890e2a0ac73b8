import type { Grid } from './grid'
import { type AffineMatrix, resampleNearest } from './nearest-resampling'
import { roundHalfEven } from './round-half-even'

/** The parts of an affine transform; each does nothing unless given. */
export type AffineParts = {
  /** Degrees, clockwise; `rotate` turns the other way. */
  readonly angle?: number
  /** Pixels to the right and down. */
  readonly translate?: readonly [right: number, down: number]
  /** Factor of all lengths, above 0. */
  readonly scale?: number
  /** Degrees, along x and along y. */
  readonly shear?: readonly [alongX: number, alongY: number]
}

const RADIANS_PER_DEGREE = Math.PI / 180

/**
 * The map of pixels that first shears, then scales, rotates and translates, about the image's centre.
 * @throws RangeError for a scale that is not above 0.
 * Source: torchvision.transforms.functional._get_inverse_affine_matrix, torchvision 0.29.1, with inverted=False.
 */
export function affineMatrix({
  angle = 0,
  translate: [right, down] = [0, 0],
  scale = 1,
  shear = [0, 0],
}: AffineParts): AffineMatrix {
  if (!(scale > 0)) throw new RangeError(`The scale is ${scale}`)
  const turn = angle * RADIANS_PER_DEGREE
  const [alongX, alongY] = [shear[0] * RADIANS_PER_DEGREE, shear[1] * RADIANS_PER_DEGREE]
  const a = Math.cos(turn - alongY) / Math.cos(alongY)
  const d = Math.sin(turn - alongY) / Math.cos(alongY)
  const b = -a * Math.tan(alongX) - Math.sin(turn)
  const e = -d * Math.tan(alongX) + Math.cos(turn)
  return [scale * a, scale * b, right, scale * d, scale * e, down]
}

/** The map back: what `affineMatrix` did is undone. @throws RangeError likewise. */
export function inverseAffineMatrix(parts: AffineParts): AffineMatrix {
  const [a, b, right, d, e, down] = affineMatrix(parts)
  const determinant = (parts.scale ?? 1) ** 2 // rotation and shear keep areas
  const [backA, backB, backD, backE] = [e / determinant, -b / determinant, -d / determinant, a / determinant]
  return [backA, backB, -backA * right - backB * down, backD, backE, -backD * right - backE * down]
}

/**
 * An image sheared, scaled, rotated clockwise and translated about its centre; nearest pixel, its size kept.
 * @throws RangeError for a scale that is not above 0.
 * Source: torchvision.transforms.functional.affine, torchvision 0.29.1 (default NEAREST, fill 0).
 */
export const affine = (grid: Grid, parts: AffineParts, fill = 0): Grid =>
  resampleNearest(grid, inverseAffineMatrix(parts), { fill })

/**
 * The translation, in whole pixels, that a number drawn uniformly from 0 to 1 stands for when at most the share
 * `translate` of a side is allowed in both directions; rounded half to even.
 * Source: torchvision.transforms.RandomAffine.get_params, torchvision 0.29.1.
 */
export const drawnTranslation = (drawn: number, translate: number, side: number): number =>
  roundHalfEven((2 * drawn - 1) * translate * side)
