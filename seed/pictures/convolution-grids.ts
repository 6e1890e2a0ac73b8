import { convolution } from '#concepts/layer/convolution'
import { convolutionOutputSize } from '#concepts/layer/convolution-output-size'
import { type Grid, type Place, valueAt } from '#concepts/layer/feature-map'
import { kernelSpan } from '#concepts/layer/kernel-span'
import type { Bilingual } from '#core/deck/term'
import { type Point, WIDTH, upTo } from './frame'
import { convolutionChoice, settingChoice } from './layer-choices'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing, shape, short, text } from './svg'
import { type Board, around, arrow, block, cells, emptyGrid, filledGrid, middleOf } from './tiles'

const SOURCE = 'torch 2.14.1 torch/nn/modules/conv.py; run'
const ORIGIN: Place = { row: 0, column: 0 }
const ONE = { height: 1, width: 1 }
const THREE = { height: 3, width: 3 }

const KERNEL: Grid = [
  [1, 0, 1],
  [0, 1, 0],
  [1, 0, 1],
]
/** Small numbers without a pattern. */
const inputOf = (side: number): Grid =>
  upTo(side).map((row) => upTo(side).map((column) => (row * 4 + column * 5 + row * column * column) % 7))

const middle = (at: Point, words: string): string => text(['label', 'middle'], at, words)

/** Input, kernel and output in a row; what the kernel reads first, and what it gives there, stand out. */
function calculation(side: number, dilation: number, cell: number): readonly string[] {
  const input = inputOf(side)
  const [output = []] = convolution([input], [[KERNEL]], { dilation })
  const height = side * cell
  const gap = (WIDTH - 8 - (side + 3 + output.length) * cell) / 2
  const own: Board = { left: 4, top: 6, side: cell }
  const beside = (left: number, rows: number): Board => ({
    left,
    top: 6 + (height - rows * cell) / 2,
    side: cell,
  })
  const kernel = beside(4 + height + gap, 3)
  const result = beside(kernel.left + 3 * cell + gap, output.length)
  const span = kernelSpan(3, dilation)
  return [
    filledGrid(own, input, block(ORIGIN, THREE, dilation)),
    around(own, ORIGIN, { height: span, width: span }),
    middle([kernel.left - gap / 2, 6 + height / 2 + 5], '∗'),
    filledGrid(kernel, KERNEL),
    around(kernel, ORIGIN, THREE),
    middle([result.left - gap / 2, 6 + height / 2 + 5], '='),
    filledGrid(result, output, [ORIGIN]),
  ]
}

const QUESTION: Bilingual = {
  zh: '左边是输入，中间是核，右边是输出。图中是哪种卷积？',
  en: 'Input on the left, kernel in the middle, output on the right: which convolution is this?',
}

/** What the kernel's ones read first, and their sum. */
const sumWritten = `${block(ORIGIN, THREE)
  .filter((place) => valueAt(KERNEL, place) === 1)
  .map((place) => valueAt(inputOf(5), place))
  .join(' + ')} = ${convolution([inputOf(5)], [[KERNEL]])[0]?.[0]?.[0]}`

const firstSum = (dilation: number): number =>
  convolution([inputOf(7)], [[KERNEL]], { dilation })[0]?.[0]?.[0] ?? NaN

const STANDARD: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, ...convolutionChoice('conv-standard'), source: SOURCE },
  picture: {
    svg: drawing(WIDTH, 127, calculation(5, 1, 23)),
    altQuestion: {
      zh: '5×5的输入上，3×3的核读取紧挨着的九格，对应相乘再相加得到一个值；不填充、逐格移动，输出3×3。',
      en: 'On a 5×5 input a 3×3 kernel reads nine adjoining cells, multiplies and sums them to one value; moved cell by cell without padding it gives 3×3.',
    },
    altAnswer: {
      zh: '标准卷积：九个采样点紧挨着，对应相乘再求和；5−3+1=3，输出3×3。',
      en: 'Standard convolution: nine adjoining taps, multiplied and summed; 5 − 3 + 1 = 3, so the output is 3×3.',
    },
  },
}

const STEP = { stride: 2, padding: 1 }

/** Where the kernel stands for the first two outputs, on an input whose padding is dotted. */
function stepped(): string {
  const [side, cell] = [5, 21]
  const count = convolutionOutputSize(side, 3, STEP)
  const padded: Board = { left: 28, top: 6, side: cell }
  const full = side + 2 * STEP.padding
  const input: Board = { left: padded.left + cell, top: padded.top + cell, side: cell }
  const result: Board = { left: 224, top: 6 + ((full - count) * cell) / 2, side: cell }
  const second: Place = { row: 0, column: STEP.stride }
  return drawing(WIDTH, full * cell + 12, [
    emptyGrid(padded, { height: full, width: full }, 'empty'),
    emptyGrid(input, { height: side, width: side }),
    around(padded, ORIGIN, THREE),
    around(padded, second, THREE, 'mark'),
    arrow(middleOf(padded, 1, 0), middleOf(padded, 1, STEP.stride)),
    arrow([padded.left + full * cell + 12, 6 + (full * cell) / 2], [result.left - 12, 6 + (full * cell) / 2]),
    emptyGrid(result, { height: count, width: count }),
    around(result, ORIGIN, ONE),
    around(result, { row: 0, column: 1 }, ONE, 'mark'),
  ])
}

const STRIDE: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, source: SOURCE },
  question: {
    zh: '点线格是填充，两个框是3×3核相邻的两个位置，右边是输出。步幅和填充各是多少？',
    en: 'Dotted cells are padding, the frames two successive places of a 3×3 kernel, the output on the right: which setting is it?',
  },
  ...settingChoice('conv-standard', [
    'stride=2, padding=1',
    'stride=1, padding=1',
    'stride=2, padding=0',
    'stride=1, padding=2',
  ]),
  picture: {
    svg: stepped(),
    altQuestion: {
      zh: '5×5的输入四周有一圈点线格；3×3的框从左上角右移两格到下一个位置；输出3×3。',
      en: 'A 5×5 input within one ring of dotted cells; the 3×3 frame moves two cells to its next place; the output is 3×3.',
    },
    altAnswer: {
      zh: '步幅2、填充1：⌊(5+2·1−3)/2⌋+1=3。',
      en: 'Stride 2, padding 1: ⌊(5 + 2·1 − 3)/2⌋ + 1 = 3.',
    },
  },
}

/** The taps alone, on a grid that they just span. */
function spread(board: Board, dilation: number, full: number): readonly string[] {
  const span = kernelSpan(3, dilation)
  const edge = (full - span) / 2
  const from: Place = { row: edge, column: edge }
  return [
    emptyGrid(board, { height: full, width: full }),
    cells(board, block(from, THREE, dilation), 'cell-on'),
    around(board, from, { height: span, width: span }),
  ]
}

const DILATED: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, ...convolutionChoice('conv-dilated'), source: SOURCE },
  picture: {
    svg: drawing(WIDTH, 152, calculation(7, 2, 20)),
    altQuestion: {
      zh: '7×7的输入上，3×3的核读取九格，相邻两格之间都隔开一格，位置规则固定；九个权重，输出3×3。',
      en: 'On a 7×7 input a 3×3 kernel reads nine cells, one cell skipped between neighbours, at fixed regular places; nine weights, output 3×3.',
    },
    altAnswer: {
      zh: `空洞卷积（空洞率2）：九个权重覆盖5×5；第一个输出${firstSum(2)}。`,
      en: `Dilated convolution (rate 2): nine weights span 5×5; the first output is ${firstSum(2)}.`,
    },
  },
}

const RATE: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, source: SOURCE },
  question: {
    zh: '着色的九格是3×3核的采样点。dilation等于多少？',
    en: 'The nine tinted cells are the taps of a 3×3 kernel. What is its dilation?',
  },
  ...settingChoice('conv-dilated', ['3', '1', '2', '4']),
  picture: {
    svg: drawing(WIDTH, 166, spread({ left: 83, top: 6, side: 22 }, 3, 7)),
    altQuestion: {
      zh: '7×7的网格上，着色的九格分成三行三列，相邻两格之间空着两格。',
      en: 'On a 7×7 grid nine cells are tinted, in three rows and columns, with two blank cells between neighbours.',
    },
    altAnswer: {
      zh: '相邻采样点相距3，中间空2格；跨度3·(3−1)+1=7。',
      en: 'Neighbouring taps are 3 apart, with 2 cells between; they span 3·(3 − 1) + 1 = 7.',
    },
  },
}

const RATES = [1, 2, 3]
const SPREAD_SVG = drawing(
  WIDTH,
  148,
  RATES.flatMap((dilation, index) => {
    const board: Board = { left: 4 + index * 108, top: 24, side: 96 / 7 }
    const span = kernelSpan(3, dilation)
    const [left] = middleOf(board, 0, (7 - span) / 2 - 0.5)
    const width = span * board.side
    return [
      text(['value', 'middle'], [board.left + 48, 15], `d = ${dilation}`),
      ...spread(board, dilation, 7),
      shape('path', 'axis', { d: `M${short(left)} 124v5h${short(width)}v-5` }),
      text(['label', 'middle'], [board.left + 48, 144], String(span)),
    ]
  }),
)

export const convolutionGridPictures: PictureFamily = {
  facts: { 'conv-standard': [STANDARD, STRIDE], 'conv-dilated': [DILATED, RATE] },
  term: {
    'conv-standard': {
      ...STANDARD.picture,
      svg: drawing(WIDTH, 150, [
        ...calculation(5, 1, 23),
        text(['value', 'end'], [WIDTH - 4, 144], sumWritten),
      ]),
      altQuestion: {
        zh: '5×5的输入、3×3的核与3×3的输出。',
        en: 'A 5×5 input, a 3×3 kernel and a 3×3 output.',
      },
    },
    'conv-dilated': {
      svg: SPREAD_SVG,
      altQuestion: { zh: '三个网格，各有九格着色。', en: 'Three grids with nine tinted cells each.' },
      altAnswer: {
        zh: '同样九个权重：空洞率1、2、3时依次跨越3、5、7个像素。',
        en: 'The same nine weights span 3, 5 and 7 pixels at dilation 1, 2 and 3.',
      },
    },
  },
}
