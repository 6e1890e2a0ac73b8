import { affineMatrix, inverseAffineMatrix } from './affine'
import { type Grid, type Size, sizeOf } from './grid'
import { applyAffine, resampleNearest } from './nearest-resampling'

export type RotateOptions = {
  /** Value of pixels that come from outside. */
  readonly fill?: number
  /** Whether the result is large enough to hold the whole rotated image. */
  readonly expand?: boolean
}

/**
 * An image turned about its centre, counter-clockwise for positive degrees; nearest pixel.
 * Source: torchvision.transforms.functional.rotate, torchvision 0.29.1 (default NEAREST, expand false, fill 0).
 */
export function rotate(grid: Grid, degrees: number, { fill = 0, expand = false }: RotateOptions = {}): Grid {
  const old = sizeOf(grid)
  const size = expand ? expandedSize(old, degrees) : old
  return resampleNearest(grid, inverseAffineMatrix({ angle: -degrees }), { fill, size })
}

/**
 * Size of the canvas that holds a rotated image: all pixels that its corners touch by more than 0.0001.
 * Source: torchvision.transforms.functional.rotate with expand, torchvision 0.29.1.
 */
export function expandedSize({ height, width }: Size, degrees: number): Size {
  const matrix = affineMatrix({ angle: degrees })
  const corners = [
    applyAffine(matrix, [width / 2, height / 2]),
    applyAffine(matrix, [width / 2, -height / 2]),
  ]
  const covered = (axis: 0 | 1, side: number) => {
    const half = Math.max(...corners.map((corner) => Math.abs(corner[axis])))
    return Math.ceil(truncated(half + side / 2)) - Math.floor(truncated(side / 2 - half))
  }
  return { height: covered(1, height), width: covered(0, width) }
}

const truncated = (pixels: number): number => Math.trunc(pixels * 10_000) / 10_000

/**
 * The angle that a number drawn uniformly from 0 to 1 stands for: `degrees` is the range (-degrees, +degrees).
 * @throws RangeError for negative degrees. Source: torchvision.transforms.RandomRotation, torchvision 0.29.1.
 */
export function drawnAngle(drawn: number, degrees: number): number {
  if (!(degrees >= 0)) throw new RangeError(`No range of ${degrees} degrees`)
  return (2 * drawn - 1) * degrees
}
