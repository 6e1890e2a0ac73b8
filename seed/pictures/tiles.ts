import type { Grid, GridSize, Place } from '#concepts/layer/feature-map'
import { placesOf } from '#concepts/layer/feature-map'
import type { Point } from './frame'
import { type ClassName, shape, short, text } from './svg'

/** Where a grid stands in its drawing: its upper left corner, and how wide a cell is. */
export type Board = { readonly left: number; readonly top: number; readonly side: number }

/** The upper left corner of a cell; fractions lie between cells. */
export const cornerOf = ({ left, top, side }: Board, row: number, column: number): Point => [
  left + column * side,
  top + row * side,
]
export const middleOf = (board: Board, row: number, column: number): Point =>
  cornerOf(board, row + 0.5, column + 0.5)

/** Cells of one look, as one path. */
export function cells(board: Board, places: readonly Place[], classes: ClassName = 'cell'): string {
  const side = short(board.side)
  const squares = places.map(({ row, column }) => {
    const [x, y] = cornerOf(board, row, column)
    return `M${short(x)} ${short(y)}h${side}v${side}h-${side}z`
  })
  return shape('path', classes, { d: squares.join('') })
}

/** Every cell of a grid of that size. */
export const emptyGrid = (board: Board, size: GridSize, classes: ClassName = 'cell'): string =>
  cells(board, placesOf(size).flat(), classes)

/** Numbers with at most two decimals, and a true minus. */
export const written = (value: number): string => String(Math.round(value * 100) / 100).replace('-', '−')

/** The values of a grid, each in its cell. */
export const valuesOf = (board: Board, grid: Grid): string =>
  grid
    .flatMap((values, row) =>
      values.map((value, column) => {
        const [x, y] = middleOf(board, row, column)
        return text(['inside', 'middle'], [x, y + 4], written(value))
      }),
    )
    .join('')

/** A grid with its values; the cells at `on` stand out. */
export const filledGrid = (board: Board, grid: Grid, on: readonly Place[] = []): string =>
  emptyGrid(board, { height: grid.length, width: grid[0]?.length ?? 0 }) +
  (on.length === 0 ? '' : cells(board, on, 'cell-on')) +
  valuesOf(board, grid)

/** A frame around cells: a kernel, a window. */
export function around(
  board: Board,
  { row, column }: Place,
  { height, width }: GridSize,
  classes: ClassName = 'kernel',
): string {
  const [x, y] = cornerOf(board, row, column)
  return shape('rect', classes, { x, y, width: width * board.side, height: height * board.side })
}

/** All places of a block of cells, `step` apart. */
export const block = (from: Place, size: GridSize, step = 1): readonly Place[] =>
  placesOf(size)
    .flat()
    .map(({ row, column }) => ({ row: from.row + row * step, column: from.column + column * step }))

const HEAD = 6

/** A straight arrow. */
export function arrow([x1, y1]: Point, [x2, y2]: Point): string {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const [along, across] = [(x2 - x1) / length, (y2 - y1) / length]
  const [footX, footY] = [x2 - HEAD * along, y2 - HEAD * across]
  const [wideX, wideY] = [(HEAD / 2) * across, (HEAD / 2) * along]
  const corners = [
    [x2, y2],
    [footX - wideX, footY + wideY],
    [footX + wideX, footY - wideY],
  ]
  const points = corners.map(([x = NaN, y = NaN]) => `${short(x)},${short(y)}`).join(' ')
  return shape('line', 'arrow', { x1, y1, x2: footX, y2: footY }) + shape('polygon', 'head', { points })
}
