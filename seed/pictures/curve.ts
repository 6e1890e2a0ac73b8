import { type Frame, type Point, type Range, evenly, place } from './frame'
import { type ClassName, shape, short } from './svg'

/** How far, in the drawing's units, a left-out point may lie from the line that replaces it. */
const TOLERANCE = 0.12
const SAMPLES = 401

/** A line through data points, cut off at the edges of the box. */
export const line = (
  frame: Frame,
  classes: ClassName | readonly ClassName[],
  points: readonly Point[],
): string => shape('path', classes, { d: pathOf(frame, points) })

/** A function over the whole window, or between `from` and `to`. `breaks`: where it jumps, from left to right. */
export function curve(
  frame: Frame,
  classes: ClassName | readonly ClassName[],
  f: (x: number) => number,
  { breaks = [], span = frame.x }: { readonly breaks?: readonly number[]; readonly span?: Range } = {},
): string {
  const ends = [span[0], ...breaks, span[1]]
  const pieces = ends.slice(1).map((to, index) => pieceOf(f, [ends[index] ?? span[0], to]))
  return shape('path', classes, { d: pieces.map((points) => pathOf(frame, points)).join('') })
}

/** A hair inside the ends, so that a function is drawn up to its jump from the side it comes from. */
function pieceOf(f: (x: number) => number, [from, to]: Range): readonly Point[] {
  const hair = (to - from) * 1e-9
  return evenly([from + hair, to - hair], SAMPLES).map((x) => [x, f(x)])
}

/** The outline of what lies between a curve's points and a level, for `area`. */
export function areaUnder(frame: Frame, points: readonly Point[], level: number): string {
  const first = points[0] ?? [0, 0]
  const last = points.at(-1) ?? first
  return shape('path', 'area', {
    d: `${pathOf(frame, [[first[0], level], ...points, [last[0], level]])}Z`,
  })
}

/** SVG path data: clipped to the box, without the points that the eye does not miss. */
export function pathOf(frame: Frame, points: readonly Point[]): string {
  const placed = points.map((point) => place(frame, point))
  return runsWithin(frame, placed)
    .map((run) => simplified(run))
    .map(([start, ...rest]) => (start === undefined ? '' : `M${pair(start)}L${rest.map(pair).join(' ')}`))
    .join('')
}

const pair = ([x, y]: Point): string => `${short(x)} ${short(y)}`

/** The parts of a line that lie in the box, cut at its edges. */
function runsWithin({ box }: Frame, points: readonly Point[]): readonly (readonly Point[])[] {
  const runs: Point[][] = []
  let open: Point[] | null = null
  for (const [index, end] of points.slice(1).entries()) {
    const kept = clipped(points[index] ?? end, end, [
      [box.left, box.left + box.width],
      [box.top, box.top + box.height],
    ])
    if (kept === null) {
      open = null
      continue
    }
    if (open === null) runs.push((open = [kept[0]]))
    open.push(kept[1])
    if (kept[1] !== end) open = null
  }
  return runs
}

/** Liang and Barsky's clipping of one segment; null where nothing of it is inside. */
function clipped(start: Point, end: Point, [across, down]: readonly [Range, Range]): [Point, Point] | null {
  const inX = sharesWithin(start[0], end[0] - start[0], across)
  const inY = sharesWithin(start[1], end[1] - start[1], down)
  const [enter, leave] = [Math.max(0, inX[0], inY[0]), Math.min(1, inX[1], inY[1])]
  if (!(enter <= leave)) return null
  const at = (share: number): Point => [
    start[0] + share * (end[0] - start[0]),
    start[1] + share * (end[1] - start[1]),
  ]
  return [enter === 0 ? start : at(enter), leave === 1 ? end : at(leave)]
}

/** Between which shares of its way a coordinate is in a range; from above to below where it never is. */
function sharesWithin(from: number, by: number, [low, high]: Range): Range {
  if (by === 0) return from >= low && from <= high ? [-Infinity, Infinity] : [Infinity, -Infinity]
  const [first, second] = [(low - from) / by, (high - from) / by]
  return [Math.min(first, second), Math.max(first, second)]
}

/** Ramer, Douglas and Peucker: the fewest points that stay within the tolerance. */
function simplified(points: readonly Point[]): readonly Point[] {
  const [start, end] = [points[0], points.at(-1)]
  if (start === undefined || end === undefined || points.length < 3) return points
  const distances = points.map((point) => distanceToSegment(point, start, end))
  const farthest = distances.indexOf(Math.max(...distances))
  if ((distances[farthest] ?? 0) <= TOLERANCE) return [start, end]
  return [...simplified(points.slice(0, farthest + 1)), ...simplified(points.slice(farthest)).slice(1)]
}

function distanceToSegment([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY]
  const squared = alongX ** 2 + alongY ** 2
  const share = squared === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / squared
  const kept = Math.min(1, Math.max(0, share))
  return Math.hypot(x - fromX - kept * alongX, y - fromY - kept * alongY)
}
