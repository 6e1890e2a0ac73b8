import { pairs } from './pairs'

type Vector = readonly number[]

/**
 * Center loss of a batch: half the sum of squared distances from each feature to the centre of its class.
 * `features`: samples × dimensions; `labels`: a class index per sample; `centers`: classes × dimensions.
 * @throws RangeError for a label without a centre, and when lengths differ.
 * Source: Wen et al., ECCV 2016; PyTorch has no class for it.
 */
export const centerLoss = (features: readonly Vector[], labels: Vector, centers: readonly Vector[]): number =>
  centerLossGradient(features, labels, centers)
    .flat()
    .reduce((sum, offset) => sum + offset ** 2, 0) / 2

/** Gradient of `centerLoss` by the features: feature minus centre, samples × dimensions. @throws RangeError likewise. */
export const centerLossGradient = (
  features: readonly Vector[],
  labels: Vector,
  centers: readonly Vector[],
): readonly Vector[] =>
  pairs(features, labels).map(([feature, label]) =>
    pairs(feature, centerOf(label, centers)).map(([coordinate, center]) => coordinate - center),
  )

/**
 * The centres after one batch, each moved towards the features of its class: by rate · (their summed offsets) /
 * (1 + their count). `rate` 0 to 1. @throws RangeError as `centerLoss`. Source: the same.
 */
export function moveCenters(
  features: readonly Vector[],
  labels: Vector,
  centers: readonly Vector[],
  rate: number,
): readonly Vector[] {
  const offsets = pairs(centerLossGradient(features, labels, centers), labels)
  return centers.map((center, index) => {
    const own = offsets.filter(([, label]) => label === index)
    return center.map((coordinate, axis) => {
      const pull = own.reduce((sum, [offset]) => sum + (offset[axis] ?? NaN), 0)
      return coordinate + (rate * pull) / (1 + own.length)
    })
  })
}

function centerOf(label: number, centers: readonly Vector[]): Vector {
  const center = centers[label]
  if (center === undefined) throw new RangeError(`No centre of class ${label} among ${centers.length}`)
  return center
}
