import { type Frame, type Point, place } from './frame'
import { type ClassName, shape, text } from './svg'

type Classes = ClassName | readonly ClassName[]

/** A round mark at a data point. */
export function dot(frame: Frame, point: Point, classes: Classes = 'dot', radius = 4): string {
  const [cx, cy] = place(frame, point)
  return shape('circle', classes, { cx, cy, r: radius })
}

/** The edge of a plot that has no axes. */
export const border = ({ box: { left, top, width, height } }: Frame): string =>
  shape('rect', 'axis', { x: left, y: top, width, height })

/** Words at a data point, moved by so many units of the drawing: a letter beside its curve. */
export function label(
  frame: Frame,
  point: Point,
  content: string,
  { by = [0, 0], classes = 'label' }: { readonly by?: Point; readonly classes?: Classes } = {},
): string {
  const [x, y] = place(frame, point)
  return text(classes, [x + by[0], y + by[1]], content)
}

/** A thin dashed line between two data points: a level, a threshold, an asymptote. */
export function guide(frame: Frame, from: Point, to: Point): string {
  const [x1, y1] = place(frame, from)
  const [x2, y2] = place(frame, to)
  return shape('line', 'guide', { x1, y1, x2, y2 })
}
