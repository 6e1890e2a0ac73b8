import { convolutionParameterCount, separableParameterCount } from '#concepts/layer/parameter-count'
import { type Point, WIDTH, upTo } from './frame'
import { separableChoice, settingChoice } from './layer-choices'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing, shape, short, text } from './svg'

const SOURCE = 'torch 2.14.1 torch/nn/modules/conv.py; run'
/** Size of a channel's sheet. */
const [SHEET_WIDTH, SHEET_HEIGHT] = [30, 16]

/** Channels one below the other: how many, where their middles stand, and how far apart. */
type Column = { readonly count: number; readonly x: number; readonly top: number; readonly step: number }

const middleOf = ({ x, top, step }: Column, index: number): Point => [x, top + index * step]

const sheets = (column: Column, isOn: (index: number) => boolean): readonly string[] =>
  upTo(column.count).map((index) => {
    const [x, y] = middleOf(column, index)
    return shape('rect', isOn(index) ? 'cell-on' : 'cell', {
      ...{ x: x - SHEET_WIDTH / 2, y: y - SHEET_HEIGHT / 2 },
      ...{ width: SHEET_WIDTH, height: SHEET_HEIGHT },
    })
  })

/** Lines between two columns where the channels of one group meet. */
function wires(from: Column, to: Column, groups: number): string {
  const groupOf = (index: number, { count }: Column) => Math.floor((index * groups) / count)
  const lines = upTo(from.count).flatMap((left) =>
    upTo(to.count)
      .filter((right) => groupOf(left, from) === groupOf(right, to))
      .map((right) => {
        const [x1, y1] = middleOf(from, left)
        const [x2, y2] = middleOf(to, right)
        return `M${short(x1 + SHEET_WIDTH / 2)} ${short(y1)}L${short(x2 - SHEET_WIDTH / 2)} ${short(y2)}`
      }),
  )
  return shape('path', 'axis', { d: lines.join('') })
}

/** As many channels in as out, in groups; the first group stands out. */
function grouped(count: number, groups: number, [left, right]: Point, step: number): readonly string[] {
  const from: Column = { count, x: left, top: 18, step }
  const to: Column = { ...from, x: right }
  const isOn = (index: number) => groups > 1 && index < count / groups
  return [wires(from, to, groups), ...sheets(from, isOn), ...sheets(to, isOn)]
}

const groupedSvg = (groups: number): string => drawing(WIDTH, 166, grouped(6, groups, [80, 240], 26))

const GROUPS_QUESTION = {
  zh: '左列是输入通道，右列是输出通道，连线表示谁用到谁。groups等于多少？',
  en: 'Input channels left, output channels right; lines show which uses which. What is groups?',
}

const TWO_GROUPS: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: GROUPS_QUESTION, source: SOURCE },
  ...settingChoice('conv-grouped', ['2', '1', '3', '6']),
  picture: {
    svg: groupedSvg(2),
    altQuestion: {
      zh: '六个输入通道、六个输出通道：前三个输入只连前三个输出，后三个只连后三个。',
      en: 'Six channels in, six out: the first three inputs meet the first three outputs only, the last three the last three.',
    },
    altAnswer: {
      zh: 'groups=2：两组互不相连，每个输出只看3个输入通道，权重减半。',
      en: 'groups = 2: two blocks apart; each output sees 3 input channels, with half the weights.',
    },
  },
}

const ONE_EACH: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, question: GROUPS_QUESTION, source: SOURCE },
  ...settingChoice('conv-grouped', ['6', '1', '2', '3']),
  picture: {
    svg: groupedSvg(6),
    altQuestion: {
      zh: '六个输入通道、六个输出通道，一一相连。',
      en: 'Six channels in, six out, each connected to one.',
    },
    altAnswer: {
      zh: 'groups等于输入通道数6：逐深度卷积，每个通道单独滤波。',
      en: 'groups = 6, the number of input channels: a depthwise convolution filters each channel by itself.',
    },
  },
}

const PANELS_SVG = drawing(
  WIDTH,
  134,
  [1, 2, 4].flatMap((groups, index) => [
    ...grouped(4, groups, [22 + index * 108, 82 + index * 108], 26),
    text(['value', 'middle'], [52 + index * 108, 128], `groups = ${groups}`),
  ]),
)

const SHAPE = { inChannels: 3, outChannels: 4, kernel: 3, hasBias: false }
const INPUT: Column = { count: SHAPE.inChannels, x: 46, top: 50, step: 32 }
const FILTERED: Column = { ...INPUT, x: 160 }
const MIXED: Column = { count: SHAPE.outChannels, x: 274, top: 34, step: 32 }
const PLAIN = () => false
const TWO_STEPS = [
  wires(INPUT, FILTERED, SHAPE.inChannels),
  wires(FILTERED, MIXED, 1),
  ...[INPUT, FILTERED, MIXED].flatMap((column) => sheets(column, PLAIN)),
  text(['label', 'middle'], [103, 22], '3×3'),
  text(['label', 'middle'], [217, 22], '1×1'),
]

const weights = separableParameterCount(SHAPE)
const depthwise = convolutionParameterCount({ ...SHAPE, outChannels: 3, groups: 3 })
const full = convolutionParameterCount(SHAPE)

const FACTORISED: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, source: 'Chollet, CVPR 2017', ...separableChoice() },
  question: {
    zh: '方块是通道，连线表示谁用到谁，上面是核的大小。整个图是哪种卷积？',
    en: 'Boxes are channels, lines show which uses which, kernel sizes above. Which convolution is the whole?',
  },
  picture: {
    svg: drawing(WIDTH, 148, TWO_STEPS),
    altQuestion: {
      zh: '三个输入通道先一一连到三个通道（3×3），再全部连到四个输出通道（1×1）。',
      en: 'Three input channels lead to three channels one by one (3×3), then all of these to four outputs (1×1).',
    },
    altAnswer: {
      zh: '深度可分离卷积：先逐通道3×3，再用1×1混合通道。',
      en: 'Depthwise separable convolution: a 3×3 filter per channel, then 1×1 to mix channels.',
    },
  },
}

const WEIGHTS: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, source: SOURCE },
  question: {
    zh: '方块是通道，上面是每一步的核大小，都没有偏置。两步一共有多少个权重？',
    en: 'Boxes are channels, with the kernel size of each step above and no biases. How many weights in both steps?',
  },
  ...settingChoice('conv-separable', [weights, depthwise, full, full + weights - depthwise].map(String)),
  picture: {
    svg: FACTORISED.picture.svg,
    altQuestion: FACTORISED.picture.altQuestion,
    altAnswer: {
      zh: `3·3²+3·4=${weights}；一步完成的标准卷积要3·4·3²=${full}。`,
      en: `3·3² + 3·4 = ${weights}; a standard convolution, in one step, takes 3·4·3² = ${full}.`,
    },
  },
}

export const convolutionChannelPictures: PictureFamily = {
  facts: { 'conv-grouped': [TWO_GROUPS, ONE_EACH], 'conv-separable': [FACTORISED, WEIGHTS] },
  term: {
    'conv-grouped': {
      svg: PANELS_SVG,
      altQuestion: {
        zh: '三幅图：四个输入通道与四个输出通道之间的连线。',
        en: 'Three panels of lines between four input and four output channels.',
      },
      altAnswer: {
        zh: 'groups=1时全部相连（标准卷积），groups=2时分成两块，groups=4时一一相连（逐深度卷积）。',
        en: 'groups = 1 connects all (standard), groups = 2 makes two blocks, groups = 4 connects one to one (depthwise).',
      },
    },
    'conv-separable': {
      svg: drawing(WIDTH, 172, [
        ...TWO_STEPS,
        text(['value', 'middle'], [103, 164], `3·3² = ${depthwise}`),
        text(['value', 'middle'], [217, 164], `3·4 = ${weights - depthwise}`),
      ]),
      altQuestion: {
        zh: '通道之间的两步连线，下面是权重个数。',
        en: 'Lines between channels in two steps, with numbers of weights below.',
      },
      altAnswer: {
        zh: `逐通道3×3要${depthwise}个权重，1×1混合要${weights - depthwise}个，共${weights}；标准卷积要${full}个。`,
        en: `The 3×3 per channel takes ${depthwise} weights, the 1×1 mixing ${weights - depthwise}: ${weights}; a standard convolution takes ${full}.`,
      },
    },
  },
}
