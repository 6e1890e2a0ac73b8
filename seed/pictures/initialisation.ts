import type { Picture } from '#core/deck/card'
import type { Bilingual } from '#core/deck/term'
import { SPREAD, type SpreadName, XAVIER_DEVIATION, spreadPoints, tanhShares } from './activation-spread'
import { type AxesSpec, multiples } from './axes'
import { letterChoice } from './choices'
import { line } from './curve'
import { plotFrame } from './frame'
import { histogramRow } from './histogram'
import { symmetricNetwork, transferredNetwork } from './networks'
import { dot, label } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { plotSvg } from './plot'
import type { ClassName } from './svg'

const FRAME = plotFrame([0, 10], [0, 1.1])
const AXES: AxesSpec = {
  xTicks: multiples([0, 10], 1),
  yTicks: multiples([0, 1], 0.2),
  ...{ xName: 'ℓ', yName: 'std' },
}
const SOURCE = 'torch 2.14.1 torch/nn/init.py; run: 10 layers of 256 units'

const NAMES = {
  zero: { zh: '零初始化', en: 'Zeros' },
  xavier: { zh: 'Xavier初始化', en: 'Xavier' },
  he: { zh: 'He初始化', en: 'He' },
  small: { zh: '随机初始化，σ=0.01', en: 'Fixed normal, σ = 0.01' },
  large: { zh: '随机初始化，σ=1', en: 'Fixed normal, σ = 1' },
} as const satisfies Readonly<Record<string, Bilingual>>

const spreadLine = (name: SpreadName, series: ClassName): readonly string[] => [
  line(FRAME, series, spreadPoints(name)),
  ...(series === 'series-1' ? spreadPoints(name).map((point) => dot(FRAME, point, 'dot-1', 3)) : []),
]

type Row = Pick<PictureFact, 'n' | 'tier' | 'termIds' | 'options'> & {
  readonly network: 'tanh' | 'ReLU'
  readonly spread: SpreadName
  readonly words: readonly [question: Bilingual, answer: Bilingual]
}

const spreadFact = ({ network, spread, words, options, ...row }: Row): PictureFact => ({
  ...{ ...row, kind: 'K7', options, answer: options[0] ?? words[1], source: SOURCE },
  question: {
    zh: `十层${network}网络，每层256个单元，逐层激活的标准差。这是哪种初始化？`,
    en: `Standard deviation of the activations over ten ${network} layers of 256 units. Which initialisation?`,
  },
  picture: {
    svg: plotSvg(FRAME, AXES, spreadLine(spread, 'series-1')),
    ...{ altQuestion: words[0], altAnswer: words[1] },
  },
})

const SPREAD_FACTS = {
  zero: spreadFact({
    ...{ n: 1, tier: 2, network: 'tanh', spread: 'zeros' },
    termIds: ['init-zero', 'init-random', 'init-xavier'],
    options: [NAMES.zero, NAMES.large, NAMES.xavier],
    words: [
      { zh: '每一层都恰好是0，从第1层起。', en: 'Exactly 0 at every layer, from the first on.' },
      {
        zh: '零初始化：每一层的输出都是0，单元之间毫无差别。',
        en: 'Zeros: every layer puts out 0, and no unit differs from another.',
      },
    ],
  }),
  large: spreadFact({
    ...{ n: 1, tier: 1, network: 'tanh', spread: 'tanhFixed1' },
    termIds: ['init-random', 'init-xavier', 'init-zero'],
    options: [NAMES.large, NAMES.small, NAMES.xavier, NAMES.zero],
    words: [
      { zh: '每一层都约为0.97，不升不降。', en: 'About 0.97 at every layer, neither rising nor falling.' },
      {
        zh: 'σ=1的随机初始化：tanh饱和，输出几乎全在±1，梯度接近0。',
        en: 'Random with σ = 1: tanh saturates, outputs sit near ±1, gradients near 0.',
      },
    ],
  }),
  xavierTanh: spreadFact({
    ...{ n: 1, tier: 1, network: 'tanh', spread: 'tanhXavier' },
    termIds: ['init-xavier', 'init-random', 'init-zero'],
    options: [NAMES.xavier, NAMES.small, NAMES.large, NAMES.zero],
    words: [
      { zh: '从0.63缓慢降到第10层的0.23。', en: 'Falls slowly from 0.63 to 0.23 at layer ten.' },
      {
        zh: 'Xavier：tanh网络里信号只缓慢变弱。',
        en: 'Xavier: in a tanh network the signal fades slowly only.',
      },
    ],
  }),
  xavierRelu: spreadFact({
    ...{ n: 2, tier: 2, network: 'ReLU', spread: 'reluXavier' },
    termIds: ['init-xavier', 'init-he', 'init-random', 'init-zero'],
    options: [NAMES.xavier, NAMES.he, NAMES.small, NAMES.zero],
    words: [
      {
        zh: '从0.58逐层变为约0.7倍，第10层降到0.03。',
        en: 'From 0.58 by a factor of about 0.7 a layer, down to 0.03 at layer ten.',
      },
      {
        zh: 'Xavier用在ReLU上：每层丢掉一半方差，标准差每层约乘0.7。',
        en: 'Xavier with ReLU: each layer loses half the variance, about 0.7 of the standard deviation.',
      },
    ],
  }),
  he: spreadFact({
    ...{ n: 1, tier: 1, network: 'ReLU', spread: 'reluHe' },
    termIds: ['init-he', 'init-xavier', 'init-random', 'init-zero'],
    options: [NAMES.he, NAMES.xavier, NAMES.small, NAMES.zero],
    words: [
      {
        zh: '十层都在0.74到0.87之间，基本不变。',
        en: 'Between 0.74 and 0.87 at all ten layers: roughly constant.',
      },
      {
        zh: 'He：用因子2补上ReLU丢掉的一半方差。',
        en: 'He: its factor 2 makes up for the half of the variance that ReLU drops.',
      },
    ],
  }),
}

/** Weights with deviation 0.01, Xavier's, and with deviation 1; what layer 5 of a tanh network puts out. */
const HISTOGRAMS = {
  small: tanhShares(0.01, SPREAD.tanhFixed001[3]),
  xavier: tanhShares(XAVIER_DEVIATION, SPREAD.tanhXavier[3]),
  large: tanhShares(1, SPREAD.tanhFixed1[3]),
}
type HistogramName = keyof typeof HISTOGRAMS

const histogramsSvg = (names: readonly HistogramName[], titles: readonly string[]): string =>
  histogramRow(names.map((name, index) => ({ shares: HISTOGRAMS[name], title: titles[index] ?? '' })))

const HISTOGRAM_FACT: PictureFact = {
  ...{ n: 2, kind: 'K7', tier: 2, source: SOURCE },
  question: {
    zh: '宽256的tanh网络第5层输出的直方图（Xavier、σ=0.01、σ=1）。哪幅的权重标准差是1？',
    en: 'Outputs of layer 5 of a tanh network of width 256 (Xavier, σ = 0.01, σ = 1). Which has weights with standard deviation 1?',
  },
  ...letterChoice('ABC', 'C', ['init-random', 'init-xavier']),
  picture: {
    svg: histogramsSvg(['xavier', 'small', 'large'], ['A', 'B', 'C']),
    altQuestion: {
      zh: 'A：以0为中心展开的钟形；B：只有0处一根尖柱；C：几乎全部堆在−1和1两端。',
      en: 'A: a bell spread around 0; B: one spike at 0; C: almost everything piled up at −1 and 1.',
    },
    altAnswer: {
      zh: 'C：σ=1时tanh饱和；A是Xavier；B是σ=0.01，信号已经消失。',
      en: 'C: with σ = 1 tanh saturates; A is Xavier; B is σ = 0.01, where the signal is gone.',
    },
  },
}

const named = (layer: number, spread: number, name: string): string =>
  label(FRAME, [layer, spread], name, { by: [0, -7], classes: 'value' })
const termSvg = (lines: readonly (readonly [SpreadName, ClassName])[], labels: readonly string[]): string =>
  plotSvg(FRAME, AXES, [...lines.flatMap(([name, series]) => spreadLine(name, series)), ...labels])
const SPREAD_ALT: Bilingual = {
  zh: '十层网络逐层激活的标准差。',
  en: 'Standard deviation of the activations over ten layers.',
}
const TERM: Readonly<Record<string, Picture>> = {
  'init-zero': symmetricNetwork,
  'init-random': {
    svg: histogramsSvg(['small', 'large'], ['σ = 0.01', 'σ = 1']),
    altQuestion: { zh: '两幅tanh层输出的直方图。', en: 'Two histograms of what a tanh layer puts out.' },
    altAnswer: {
      zh: 'tanh网络第5层的输出：σ=0.01时缩成0处的尖柱，信号消失；σ=1时堆在±1，饱和。',
      en: 'Layer 5 of a tanh network: with σ = 0.01 a spike at 0, the signal is gone; with σ = 1 piles at ±1, saturated.',
    },
  },
  'init-xavier': {
    svg: termSvg(
      [
        ['tanhFixed1', 'series-2'],
        ['tanhFixed001', 'series-3'],
        ['tanhXavier', 'series-1'],
      ],
      [named(7, 0.974, 'σ = 1'), named(5, 0.36, 'Xavier'), named(2.6, 0.04, 'σ = 0.01')],
    ),
    altQuestion: SPREAD_ALT,
    altAnswer: {
      zh: '十层tanh网络：Xavier从0.63缓慢降到0.23；σ=1饱和在0.97；σ=0.01到第4层已近0。',
      en: 'Ten tanh layers: Xavier falls slowly from 0.63 to 0.23; σ = 1 saturates at 0.97; σ = 0.01 is near 0 by layer 4.',
    },
  },
  'init-he': {
    svg: termSvg(
      [
        ['reluXavier', 'series-2'],
        ['reluDefault', 'series-4'],
        ['reluFixed001', 'series-3'],
        ['reluHe', 'series-1'],
      ],
      [named(6, 0.87, 'He'), named(3, 0.31, 'Xavier')],
    ),
    altQuestion: SPREAD_ALT,
    altAnswer: {
      zh: '十层ReLU网络：He保持在0.8左右；Xavier（虚线）降到0.03；nn.Linear默认（点划线）和σ=0.01（点线）几乎消失。',
      en: 'Ten ReLU layers: He stays near 0.8; Xavier (dashed) falls to 0.03; the nn.Linear default (dash-dotted) and σ = 0.01 (dotted) all but vanish.',
    },
  },
  'init-pretrained': transferredNetwork,
}

export const initialisationPictures: PictureFamily = {
  facts: {
    'init-zero': [SPREAD_FACTS.zero],
    'init-random': [SPREAD_FACTS.large, HISTOGRAM_FACT],
    'init-xavier': [SPREAD_FACTS.xavierTanh, SPREAD_FACTS.xavierRelu],
    'init-he': [SPREAD_FACTS.he],
  },
  term: TERM,
}
