import { diceLoss } from '#concepts/loss/dice-loss'
import type { Picture } from '#core/deck/card'
import { WIDTH, upTo } from './frame'
import { drawing, shape, text } from './svg'

const [COLUMNS, ROWS, CELL] = [12, 7, 20]
/** Left, top, width, height in cells. */
const PREDICTED = [1, 1, 6, 4] as const
const TRUE = [4, 2, 6, 4] as const

const holds = (
  [left, top, width, height]: readonly [number, number, number, number],
  cell: number,
): number => {
  const [column, row] = [cell % COLUMNS, Math.floor(cell / COLUMNS)]
  return column >= left && column < left + width && row >= top && row < top + height ? 1 : 0
}
const masksOf = (rectangle: typeof PREDICTED | typeof TRUE): readonly number[] =>
  upTo(COLUMNS * ROWS).map((cell) => holds(rectangle, cell))

const predicted = masksOf(PREDICTED)
const truth = masksOf(TRUE)
const overlap = predicted.filter((value, index) => value === 1 && truth[index] === 1).length
const size = PREDICTED[2] * PREDICTED[3]
const dice = 1 - diceLoss(predicted, truth, { smooth: 0 })

const left = (WIDTH - COLUMNS * CELL) / 2
const outline = (
  classes: 'series-1' | 'series-2' | 'area',
  [x, y, width, height]: readonly number[],
): string =>
  shape('rect', classes, {
    x: left + (x ?? 0) * CELL,
    y: 4 + (y ?? 0) * CELL,
    width: (width ?? 0) * CELL,
    height: (height ?? 0) * CELL,
  })
const at = (column: number, row: number): [number, number] => [left + column * CELL, 4 + row * CELL]

/** Two masks on a grid: what both cover, and what either covers. */
export const maskOverlapPicture: Picture = {
  svg: drawing(WIDTH, 4 + ROWS * CELL + 46, [
    shape('path', 'grid', {
      d: [
        ...upTo(COLUMNS + 1).map((column) => `M${at(column, 0).join(' ')}v${ROWS * CELL}`),
        ...upTo(ROWS + 1).map((row) => `M${at(0, row).join(' ')}h${COLUMNS * CELL}`),
      ].join(''),
    }),
    outline('area', [
      TRUE[0],
      TRUE[1],
      PREDICTED[0] + PREDICTED[2] - TRUE[0],
      PREDICTED[1] + PREDICTED[3] - TRUE[1],
    ]),
    outline('series-1', PREDICTED),
    outline('series-2', TRUE),
    text('label', at(1.3, 1.9), 'P'),
    text('label', at(9.2, 5.7), 'G'),
    text(['label', 'middle'], at(5.5, 3.7), 'P ∩ G'),
    text(
      ['value', 'middle'],
      [WIDTH / 2, ROWS * CELL + 26],
      `Dice = 2·${overlap} / (${size} + ${size}) = ${dice.toFixed(3)}`,
    ),
    text(
      ['value', 'middle'],
      [WIDTH / 2, ROWS * CELL + 44],
      `IoU = ${overlap} / (2·${size} − ${overlap}) = ${(overlap / (2 * size - overlap)).toFixed(3)}`,
    ),
  ]),
  altQuestion: { zh: '网格上两块有重叠的区域。', en: 'Two overlapping regions on a grid.' },
  altAnswer: {
    zh: `预测P与真值G各${size}格，重叠${overlap}格：Dice为${dice.toFixed(3)}，损失是1减去它；IoU更小。`,
    en: `Prediction P and truth G of ${size} cells each share ${overlap}: Dice is ${dice.toFixed(3)}, the loss 1 minus it; IoU is smaller.`,
  },
}
