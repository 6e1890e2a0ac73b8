import { averagePooling } from '#concepts/layer/average-pooling'
import type { Grid, Place } from '#concepts/layer/feature-map'
import { maxPooling } from '#concepts/layer/max-pooling'
import { maxUnpooling } from '#concepts/layer/max-unpooling'
import { transposedConvolution } from '#concepts/layer/transposed-convolution'
import type { Bilingual } from '#core/deck/term'
import { WIDTH } from './frame'
import { poolingChoice } from './layer-choices'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing, text } from './svg'
import { type Board, arrow, around, block, filledGrid } from './tiles'

const TWO = { height: 2, width: 2 }
/** What every pooling of two by two is shown on. */
export const POOLED_INPUT: Grid = [
  [1, 3, 2, 0],
  [7, 5, 4, 2],
  [0, 4, 1, 9],
  [6, 2, 1, 1],
]
const mean = averagePooling(POOLED_INPUT, { kernel: 2 })
const largest = maxPooling(POOLED_INPUT, { kernel: 2 })
/** Where the largest value of each window stands. */
export const WINNERS: readonly Place[] = largest.indices
  .flat()
  .map((index) => ({ row: Math.floor(index / 4), column: index % 4 }))

/** Corners of the four windows of a grid of four by four. */
const CORNERS = block({ row: 0, column: 0 }, TWO, 2)
const windows = (board: Board): readonly string[] =>
  CORNERS.map((corner) => around(board, corner, TWO, 'mark'))

/** Four by four with its windows, and what each of them gives: 116 high. */
function pooled(output: Grid, on: readonly Place[] = []): readonly string[] {
  const from: Board = { left: 52, top: 6, side: 26 }
  const to: Board = { left: 216, top: 32, side: 26 }
  return [
    filledGrid(from, POOLED_INPUT, on),
    ...windows(from),
    arrow([168, 58], [204, 58]),
    filledGrid(to, output),
    ...block({ row: 0, column: 0 }, TWO).map((place) => around(to, place, { height: 1, width: 1 }, 'mark')),
  ]
}
const pooledSvg = (output: Grid): string => drawing(WIDTH, 116, pooled(output))

const OUTPUT_SLOPES: Grid = [
  [4, 8],
  [-4, 12],
]

/** Input, slope by the output, slope by the input: how a pooling hands gradients back. 126 high. */
function handedBack(slopes: Grid, { top = 0, on = [] }: { top?: number; on?: readonly Place[] } = {}) {
  const input: Board = { left: 4, top: top + 24, side: 24 }
  const middle: Board = { left: 136, top: top + 48, side: 24 }
  const back: Board = { ...input, left: 220 }
  const named = (name: string, x: number, y: number) => text(['value', 'middle'], [x, top + y], name)
  return [
    ...[named('x', 52, 16), named('∂L/∂y', 160, 40), named('∂L/∂x', 268, 16)],
    filledGrid(input, POOLED_INPUT, on),
    ...windows(input),
    filledGrid(middle, OUTPUT_SLOPES),
    arrow([190, top + 72], [214, top + 72]),
    filledGrid(back, slopes, on),
    ...windows(back),
  ]
}
const handedBackSvg = (slopes: Grid): string => drawing(WIDTH, 126, handedBack(slopes))

const SHARES: Grid = [
  [0.25, 0.25],
  [0.25, 0.25],
]
const [shared = []] = transposedConvolution([OUTPUT_SLOPES], [[SHARES]], { stride: 2 })
const routed = maxUnpooling({ values: OUTPUT_SLOPES, indices: largest.indices }, { kernel: 2 })

const QUESTION: Bilingual = {
  zh: '每个2×2窗口给出右边的一个值，每次前向都相同。这是哪种池化？',
  en: 'Each 2×2 window gives one value on the right, the same at every pass. Which pooling is this?',
}
const BACKWARD_QUESTION: Bilingual = {
  zh: '2×2窗口的池化，输出的梯度（中）总是这样传回输入（右）。这是哪种池化？',
  en: 'Pooling by 2×2 windows always hands the gradient of its output (middle) back like this (right): which pooling is it?',
}
const words = (grid: Grid): string => grid.flat().join(', ').replaceAll('-', '−')
const wordsZh = (grid: Grid): string => grid.flat().join('、').replaceAll('-', '−')

const inWords = (output: Grid): Bilingual => ({
  zh: `四个窗口依次含1、3、7、5，2、0、4、2，0、4、6、2和1、9、1、1；输出依次为${wordsZh(output)}。`,
  en: `Four windows hold 1, 3, 7, 5; 2, 0, 4, 2; 0, 4, 6, 2; and 1, 9, 1, 1. Their outputs: ${words(output)}.`,
})

const SOURCE = 'torch 2.14.1 torch/nn/modules/pooling.py; run'

const AVERAGE_FACTS: readonly PictureFact[] = [
  {
    ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, ...poolingChoice('pool-avg'), source: SOURCE },
    picture: {
      svg: pooledSvg(mean),
      altQuestion: inWords(mean),
      altAnswer: {
        zh: '平均池化：(1+3+7+5)/4=4，其余同理。',
        en: 'Average pooling: (1 + 3 + 7 + 5)/4 = 4, and so on.',
      },
    },
  },
  {
    ...{
      n: 2,
      kind: 'K8',
      tier: 2,
      question: BACKWARD_QUESTION,
      ...poolingChoice('pool-avg'),
      source: SOURCE,
    },
    picture: {
      svg: handedBackSvg(shared),
      altQuestion: {
        zh: `输出的梯度为${wordsZh(OUTPUT_SLOPES)}；输入的梯度在各窗口内四格相同，依次为1、2、−1、3。`,
        en: `Gradients ${words(OUTPUT_SLOPES)} of the output become four equal ones in each window of the input: 1, 2, −1, 3.`,
      },
      altAnswer: {
        zh: '平均池化：窗口内每个元素平分梯度，各得四分之一。',
        en: 'Average pooling: each element of a window gets an equal share, a quarter.',
      },
    },
  },
]

const MAX_FACTS: readonly PictureFact[] = [
  {
    ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, ...poolingChoice('pool-max'), source: SOURCE },
    picture: {
      svg: pooledSvg(largest.values),
      altQuestion: inWords(largest.values),
      altAnswer: {
        zh: '最大池化：每个窗口只留下最大的值，如1、3、7、5中的7。',
        en: 'Max pooling: each window keeps its largest value, such as 7 of 1, 3, 7, 5.',
      },
    },
  },
  {
    ...{
      n: 2,
      kind: 'K8',
      tier: 2,
      question: BACKWARD_QUESTION,
      ...poolingChoice('pool-max'),
      source: SOURCE,
    },
    picture: {
      svg: handedBackSvg(routed),
      altQuestion: {
        zh: `输出的梯度${wordsZh(OUTPUT_SLOPES)}各自只传给窗口里值为7、4、6、9的那一格，其余为0。`,
        en: `Gradients ${words(OUTPUT_SLOPES)} of the output go to the cells that hold 7, 4, 6 and 9 in their windows; all others get 0.`,
      },
      altAnswer: {
        zh: '最大池化：梯度只传给窗口里最大的元素，其余为0。',
        en: 'Max pooling: only the largest element of a window gets the gradient, all others 0.',
      },
    },
  },
]

export const poolingPictures: PictureFamily = {
  facts: { 'pool-avg': AVERAGE_FACTS, 'pool-max': MAX_FACTS },
  term: {
    'pool-avg': {
      svg: drawing(WIDTH, 250, [...pooled(mean), ...handedBack(shared, { top: 124 })]),
      altQuestion: {
        zh: '上：4×4的输入与2×2的输出；下：梯度怎样传回。',
        en: 'Above: a 4×4 input and a 2×2 output; below: how gradients go back.',
      },
      altAnswer: {
        zh: '每个2×2窗口取平均；反向传播时四个元素各得梯度的1/4。',
        en: 'Each 2×2 window gives its mean; on the way back each of its four elements gets 1/4 of the gradient.',
      },
    },
    'pool-max': {
      svg: drawing(WIDTH, 250, [
        ...pooled(largest.values, WINNERS),
        ...handedBack(routed, { top: 124, on: WINNERS }),
      ]),
      altQuestion: {
        zh: '上：4×4的输入与2×2的输出，四格着色；下：梯度怎样传回。',
        en: 'Above: a 4×4 input and a 2×2 output, four cells tinted; below: how gradients go back.',
      },
      altAnswer: {
        zh: '每个2×2窗口只留下最大的值（着色）；反向传播时只有它得到梯度。',
        en: 'Each 2×2 window keeps its largest value (tinted); on the way back it alone gets the gradient.',
      },
    },
  },
}
