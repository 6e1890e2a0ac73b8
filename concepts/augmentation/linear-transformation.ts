import { type Grid, type Image, sizeOf } from './grid'

/**
 * (x - mean) · matrix, x being the image flattened channel by channel and row by row; then its shape again.
 * @throws RangeError unless the matrix is D × D and the mean D long, D = channels · height · width.
 * Source: torchvision.transforms.LinearTransformation, torchvision 0.29.1.
 */
export function linearTransformation(image: Image, matrix: Grid, mean: readonly number[]): Image {
  image.forEach(sizeOf)
  const flat = image.flat(2)
  if (
    ![matrix.length, mean.length, ...matrix.map((row) => row.length)].every(
      (length) => length === flat.length,
    )
  )
    throw new RangeError(
      `${flat.length} values need a ${flat.length} × ${flat.length} matrix and as long a mean`,
    )
  const shifted = flat.map((value, index) => value - (mean[index] ?? NaN))
  const moved = flat.map((_, column) =>
    shifted.reduce((sum, value, row) => sum + value * (matrix[row]?.[column] ?? NaN), 0),
  )
  let next = 0
  return image.map((channel) => channel.map((row) => row.map(() => moved[next++] ?? NaN)))
}

/** Covariance matrix of features; `samples`: samples × features, divided by n - 1, NaN for one sample. Source: torch.cov, PyTorch 2.14.1. */
export function covarianceMatrix(samples: Grid): Grid {
  const { height, width } = sizeOf(samples)
  const columns = Array.from({ length: width }, (_, column) => samples.map((row) => row[column] ?? NaN))
  const centered = columns.map((column) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / height
    return column.map((value) => value - mean)
  })
  return centered.map((left) =>
    centered.map(
      (right) => left.reduce((sum, value, row) => sum + value * (right[row] ?? NaN), 0) / (height - 1),
    ),
  )
}

/**
 * ZCA whitening of two features: (C + epsilon · I)^(-1/2), symmetric; of all matrices that make the covariance C the
 * identity the one that moves the points least. `covariance`: 2 × 2, symmetric.
 * @throws RangeError when it is not, or has an eigenvalue that is not above 0: then one direction has no spread.
 * Source: Bell and Sejnowski, 1997; no library class, U diag(1 / √(λ + epsilon)) Uᵀ is the usual line.
 */
export function zcaMatrix(covariance: Grid, epsilon = 0): Grid {
  const [a, b, c, d] = covariance.flat() as [number, number, number, number]
  if (covariance.length !== 2 || covariance.some((row) => row.length !== 2) || b !== c)
    throw new RangeError('A covariance of two features is 2 × 2 and symmetric')
  const [first, second] = [a + epsilon, d + epsilon]
  const determinant = first * second - b * b
  if (!(determinant > 0 && first > 0)) throw new RangeError('The covariance is not positive definite')
  // Cayley and Hamilton: the root of a 2 × 2 matrix is (M + √det · I) / √(trace + 2 √det); its determinant is √det.
  const root = Math.sqrt(determinant)
  const factor = 1 / (root * Math.sqrt(first + second + 2 * root))
  return [
    [factor * (second + root), -factor * b],
    [-factor * b, factor * (first + root)],
  ]
}
