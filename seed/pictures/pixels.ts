import type { Grid, Size } from '#concepts/augmentation/grid'
import { resize } from '#concepts/augmentation/resize'
import { upTo } from './frame'
import { PAINTS } from './scene'
import { shape, short } from './svg'

/** Where an image stands in its drawing, and how long a pixel's side is there. */
export type Spot = { readonly left: number; readonly top: number; readonly unit: number }

/** An image of paints with a thin frame. */
export const paintedImage = (grid: Grid, spot: Spot): readonly string[] => {
  const [ground = 0, ...others] = paintsOf(grid)
  return [
    shape('rect', PAINTS[ground] ?? 'empty', outline(grid, spot)),
    ...others.map((paint) => shape('path', PAINTS[paint] ?? 'empty', { d: areaOf(grid, paint, spot) })),
    shape('rect', 'axis', outline(grid, spot)),
  ]
}

/** An image of brightnesses from 0 to 1, in steps of a tenth. */
export const grayImage = (grid: Grid, spot: Spot): readonly string[] => {
  const tenths = grid.map((row) => row.map((brightness) => Math.round(brightness * 10)))
  return [
    shape('rect', 'black', outline(grid, spot)),
    ...paintsOf(tenths).map((tenth) =>
      shape('path', 'white', { d: areaOf(tenths, tenth, spot), 'fill-opacity': tenth / 10 }),
    ),
    shape('rect', 'axis', outline(grid, spot)),
  ]
}

/** Paints do not mix: each is resized for itself, and the one with the largest share of a pixel shows. */
export function resizePaints(grid: Grid, size: Size): Grid {
  const layers = PAINTS.map((_, paint) =>
    resize(
      grid.map((row) => row.map((value) => (value === paint ? 1 : 0))),
      size,
    ),
  )
  return upTo(size.height).map((row) =>
    upTo(size.width).map((column) => {
      const shares = layers.map((layer) => layer[row]?.[column] ?? 0)
      return shares.lastIndexOf(Math.max(...shares))
    }),
  )
}

/** Width and height of an image in its drawing. */
export const extent = (grid: Grid, unit: number): readonly [width: number, height: number] => [
  (grid[0]?.length ?? 0) * unit,
  grid.length * unit,
]

const outline = (grid: Grid, { left, top, unit }: Spot) => {
  const [width, height] = extent(grid, unit)
  return { x: left, y: top, width, height }
}

/** The values of an image, the most frequent first. */
function paintsOf(grid: Grid): readonly number[] {
  const counts = new Map<number, number>()
  for (const value of grid.flat()) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value)
}

type Run = { readonly left: number; readonly width: number; readonly top: number; readonly height: number }

/** Path of all pixels of one value: neighbours in a row are one rectangle, and so are equal rows below each other. */
function areaOf(grid: Grid, value: number, { left, top, unit }: Spot): string {
  const done: Run[] = []
  let above: readonly Run[] = []
  grid.forEach((row, index) => {
    const runs = runsOf(row, value).map((run): Run => {
      const grown = above.find((other) => other.left === run.left && other.width === run.width)
      return grown === undefined ? { ...run, top: index, height: 1 } : { ...grown, height: grown.height + 1 }
    })
    done.push(
      ...above.filter((other) => !runs.some((run) => run.left === other.left && run.top === other.top)),
    )
    above = runs
  })
  const length = (pixels: number) => short(pixels * unit)
  return [...done, ...above]
    .map(
      (run) =>
        `M${short(left + run.left * unit)} ${short(top + run.top * unit)}h${length(run.width)}v${length(run.height)}h${length(-run.width)}z`,
    )
    .join('')
}

function runsOf(row: readonly number[], value: number): readonly Pick<Run, 'left' | 'width'>[] {
  const starts = upTo(row.length).filter((index) => row[index] === value && row[index - 1] !== value)
  return starts.map((left) => {
    const end = row.findIndex((other, index) => index > left && other !== value)
    return { left, width: (end === -1 ? row.length : end) - left }
  })
}
