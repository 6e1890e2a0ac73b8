import { kNearestNeighbours } from '#concepts/estimator/k-nearest-neighbours'
import type { LabelledSamples } from '#concepts/estimator/labelled-samples'
import { cloud } from './cloud'
import { type Frame, type Point, place, upTo } from './frame'
import { dot } from './marks'
import { shape, short } from './svg'

/** Two classes that overlap a little. */
export const CLASSES: readonly (readonly Point[])[] = [
  cloud([-0.5, -0.25], 0.62, 24, 4),
  cloud([0.5, 0.25], 0.62, 24, 9),
]

/** True where the second class is predicted. */
export type Classifier = (point: Point) => boolean

/** By the vote of so many nearest points. */
export const nearestNeighbours =
  (neighbourCount: number): Classifier =>
  (point) =>
    kNearestNeighbours(point, SAMPLES, { neighbourCount }) === 1

const SAMPLES: LabelledSamples = {
  inputs: CLASSES.flat(),
  labels: CLASSES.flatMap((points, index) => points.map(() => index)),
}

/** How finely a region is painted, in rows; columns are as wide as rows are high. */
const ROWS = 39

/** The second class's region, as one shape: rows of the width of what belongs to it. */
export function region({ x, y, box }: Frame, isSecond: Classifier): string {
  const height = box.height / ROWS
  const columns = Math.round(box.width / height)
  const width = box.width / columns
  const runs = upTo(ROWS).flatMap((row) => {
    const up = y[1] - ((row + 0.5) / ROWS) * (y[1] - y[0])
    const inside = upTo(columns + 1).map(
      (column) => column < columns && isSecond([x[0] + ((column + 0.5) / columns) * (x[1] - x[0]), up]),
    )
    const starts = upTo(columns).filter((column) => inside[column] && !(column > 0 && inside[column - 1]))
    return starts.map((start) => {
      const end = inside.indexOf(false, start)
      return `M${short(box.left + start * width)} ${short(box.top + row * height)}h${short((end - start) * width)}v${short(height)}h${short((start - end) * width)}z`
    })
  })
  return shape('path', 'area', { d: runs.join('') })
}

/** Filled dots for the one class, rings for the other. */
export const classDots = (frame: Frame): readonly string[] =>
  CLASSES.flatMap((points, index) =>
    points
      .filter((point) => isWithin(frame, point))
      .map((point) => dot(frame, point, index === 0 ? 'dot' : 'ring', index === 0 ? 3 : 3.2)),
  )

function isWithin(frame: Frame, point: Point): boolean {
  const [x, y] = place(frame, point)
  const { left, top, width, height } = frame.box
  return x > left + 4 && x < left + width - 4 && y > top + 4 && y < top + height - 4
}
