import type { FeatureMap, Grid } from '#concepts/layer/feature-map'
import { globalAveragePooling } from '#concepts/layer/global-average-pooling'
import { stochasticPooling, stochasticPoolingMean } from '#concepts/layer/stochastic-pooling'
import type { Picture } from '#core/deck/card'
import { WIDTH } from './frame'
import { globalPoolingChoice, poolingChoice } from './layer-choices'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing, shape, text } from './svg'
import { type Board, arrow, filledGrid, written } from './tiles'

const WINDOW: Grid = [
  [1, 2],
  [3, 4],
]
const OPTIONS = { kernel: 2 }
const ACTIVATIONS = WINDOW.flat()
const total = ACTIVATIONS.reduce((sum, activation) => sum + activation, 0)
/** What three passes draw from [0, 1). */
const DRAWS = [0.35, 0.82, 0.14]
const picked = (draw: number): number => stochasticPooling(WINDOW, [[draw]], OPTIONS)[0]?.[0] ?? NaN
const weighted = stochasticPoolingMean(WINDOW, OPTIONS)[0]?.[0] ?? NaN

const [FLOOR, UNIT] = [116, 200]

/** A window, the probability of each of its elements, and what three passes gave. */
const SAMPLING: readonly string[] = [
  filledGrid({ left: 8, top: 40, side: 34 }, WINDOW),
  text(['value', 'middle'], [160, 18], 'p'),
  text(['value', 'end'], [98, FLOOR + 15], 'a'),
  shape('line', 'axis', { x1: 100, y1: FLOOR, x2: 220, y2: FLOOR }),
  ...ACTIVATIONS.flatMap((activation, index) => {
    const [x, height] = [106 + index * 28, (activation / total) * UNIT]
    return [
      shape('rect', 'bar', { x, y: FLOOR - height, width: 24, height }),
      text(['tick', 'middle'], [x + 12, FLOOR - height - 5], written(activation / total)),
      text(['value', 'middle'], [x + 12, FLOOR + 15], String(activation)),
    ]
  }),
  ...DRAWS.flatMap((draw, index) => {
    const board: Board = { left: 282, top: 24 + index * 34, side: 28 }
    const y = board.top + 14
    return [
      text(['tick', 'end'], [256, y + 4], ['①', '②', '③'][index] ?? ''),
      arrow([260, y], [278, y]),
      filledGrid(board, [[picked(draw)]]),
    ]
  }),
]

const SAMPLED: Picture = {
  svg: drawing(WIDTH, 140, SAMPLING),
  altQuestion: {
    zh: `窗口含1、2、3、4，被选中的概率依次为0.1、0.2、0.3、0.4；三次前向的输出依次为${DRAWS.map(picked).join('、')}。`,
    en: `A window holds 1, 2, 3, 4, to be chosen with probability 0.1, 0.2, 0.3, 0.4; three passes give ${DRAWS.map(picked).join(', ')}.`,
  },
  altAnswer: {
    zh: `随机池化：训练时按激活值的比例抽取一个；测试时取概率加权平均，这里是${weighted}。`,
    en: `Stochastic pooling: training draws one in proportion to its value; testing takes the weighted mean, ${weighted} here.`,
  },
}

const STOCHASTIC: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, ...poolingChoice('pool-stochastic'), source: 'Zeiler & Fergus, ICLR 2013' },
  question: {
    zh: '左边是一个窗口，右边是训练时三次前向的输出。这是哪种池化？',
    en: 'A window on the left, what three passes in training gave on the right: which pooling is this?',
  },
  picture: SAMPLED,
}

const MAPS: FeatureMap = [
  [
    [1, 0, 2],
    [3, 8, 3],
    [2, 6, 2],
  ],
  [
    [0, 1, 0],
    [1, 4, 2],
    [0, 1, 0],
  ],
  [
    [5, 5, 6],
    [4, 9, 4],
    [6, 5, 1],
  ],
]
const means = globalAveragePooling(MAPS)
const SIDE = 26

const COLLAPSED: Picture = {
  svg: drawing(
    WIDTH,
    152,
    MAPS.flatMap((grid, channel) => {
      const left = 15 + channel * 106
      const centre = left + 1.5 * SIDE
      return [
        filledGrid({ left, top: 6, side: SIDE }, grid),
        arrow([centre, 90], [centre, 116]),
        filledGrid({ left: centre - SIDE / 2, top: 120, side: SIDE }, [[means[channel] ?? NaN]]),
      ]
    }),
  ),
  altQuestion: {
    zh: `三个通道各为3×3，每个通道的九个值变成一个数：${means.join('、')}。`,
    en: `Three channels of 3×3; the nine values of each become one number: ${means.join(', ')}.`,
  },
  altAnswer: {
    zh: `全局平均池化：每个通道的整张特征图取平均，三个通道得${means.join('、')}。`,
    en: `Global average pooling: the mean of each channel's whole map, ${means.join(', ')} for three channels.`,
  },
}

const GLOBAL: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, ...globalPoolingChoice() },
  question: {
    zh: '无论特征图多大，每个通道都只剩下面的一个数。这是哪种池化？',
    en: 'Whatever the size of the map, each channel leaves one number, below. Which pooling is this?',
  },
  picture: COLLAPSED,
  source: 'Lin et al., ICLR 2014; torch 2.14.1 torch/nn/modules/pooling.py; run',
}

export const poolingSummaryPictures: PictureFamily = {
  facts: { 'pool-stochastic': [STOCHASTIC], 'pool-global-avg': [GLOBAL] },
  term: {
    'pool-stochastic': {
      ...SAMPLED,
      svg: drawing(WIDTH, 166, [...SAMPLING, text(['value', 'middle'], [160, 158], `Σ p·a = ${weighted}`)]),
    },
    'pool-global-avg': COLLAPSED,
  },
}
