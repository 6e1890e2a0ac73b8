import { type Descent, descentPath } from '#concepts/optimiser/descent-path'
import type { Plane } from '#concepts/optimiser/test-surface'
import { line } from './curve'
import { type Box, type Frame, type Point, place } from './frame'
import { border, dot } from './marks'
import { type ClassName, shape } from './svg'

/** Where every path on the narrow bowl starts. */
export const START: Plane = [-8, 2]

/** The bowl as a map, seen from above; it is four and a half times as long as wide. */
export const bowlFrame = (box: Box): Frame => ({ x: [-9, 9], y: [-2.6, 2.6], box })

/** How far from the middle a contour crosses the long axis; the short one is √20 times nearer. */
const CONTOURS = [2.2, 4.4, 6.6, 8.8]

/** Frame, lines of equal height, and a ring at the lowest point. */
export function bowl(frame: Frame): readonly string[] {
  const [cx, cy] = place(frame, [0, 0])
  const radii = CONTOURS.map((along): Point => place(frame, [along, along / Math.sqrt(20)]))
  return [
    border(frame),
    ...radii.map(([x, y]) => shape('ellipse', 'contour', { cx, cy, rx: x - cx, ry: cy - y })),
    shape('circle', 'ring', { cx, cy, r: 3.5 }),
  ]
}

/** An optimiser's way over the bowl, a dot after each step. */
export function bowlPath(frame: Frame, descent: Descent, series: ClassName = 'series-1'): readonly string[] {
  const points = descentPath('narrowBowl', START, descent).map(([x = NaN, y = NaN]): Point => [x, y])
  const dots = series === 'series-1' ? 'dot-1' : series === 'series-2' ? 'dot-2' : 'dot-3'
  return [line(frame, series, points), ...points.map((point) => dot(frame, point, dots, 2.2))]
}
