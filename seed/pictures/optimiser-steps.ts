import { adagradStep } from '#concepts/optimiser/adagrad'
import { adamStep } from '#concepts/optimiser/adam'
import type { GradientDescentState } from '#concepts/optimiser/gradient-descent'
import { momentumStep } from '#concepts/optimiser/momentum'
import { rmspropStep } from '#concepts/optimiser/rmsprop'
import type { Bilingual, TermId } from '#core/deck/term'
import { multiples } from './axes'
import { same, termChoice } from './choices'
import { line } from './curve'
import { type Point, plotFrame } from './frame'
import { dot, label } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { plotSvg } from './plot'
import type { ClassName } from './svg'

const STEPS = 20
/** Small enough for the same axes: with the usual 0.9 the steps grow to ten. */
const DRAWN_MOMENTUM = 0.7

type Step = (state: GradientDescentState) => GradientDescentState
const STEP_OF: Readonly<Record<TermId, Step>> = {
  'opt-momentum': (state) => momentumStep(state, [1], { learningRate: 1, momentum: DRAWN_MOMENTUM }),
  'opt-rmsprop': (state) => rmspropStep(state, [1], { learningRate: 1, alpha: 0.9 }),
  'opt-adagrad': (state) => adagradStep(state, [1], { learningRate: 1 }),
  'opt-adam': (state) => adamStep(state, [1], { learningRate: 1 }),
}
const NAMES: Readonly<Record<TermId, Bilingual>> = {
  'opt-momentum': same('Momentum'),
  'opt-rmsprop': same('RMSProp'),
  'opt-adagrad': same('AdaGrad'),
  'opt-adam': same('Adam'),
}

/** How far each step goes while the gradient stays 1 and the learning rate is 1. */
export function distancesOf(id: TermId): readonly Point[] {
  const step = STEP_OF[id] ?? ((state) => state)
  const points: Point[] = []
  let state: GradientDescentState = { parameters: [0] }
  for (let count = 1; count <= STEPS; count++) {
    const next = step(state)
    points.push([count, (state.parameters[0] ?? NaN) - (next.parameters[0] ?? NaN)])
    state = next
  }
  return points
}

const FRAME = plotFrame([0, STEPS], [0, 4])
const AXES = {
  xTicks: multiples([0, STEPS], 5),
  yTicks: multiples([0, 4], 1),
  ...{ xName: 't', yName: '|Δw|' },
}

const distanceLine = (id: TermId, series: ClassName): readonly string[] => [
  line(FRAME, series, distancesOf(id)),
  ...distancesOf(id).map((point) => dot(FRAME, point, series === 'series-1' ? 'dot-1' : 'dot-2', 2.6)),
]

const WORDS: Readonly<Record<TermId, readonly [Bilingual, Bilingual]>> = {
  'opt-momentum': [
    {
      zh: '从1开始逐步变大，约十步后停在3.3。',
      en: 'Starts at 1, grows, and settles at 3.3 after about ten updates.',
    },
    {
      zh: 'Momentum（μ=0.7）：步长累积到1/(1−μ)≈3.3倍。',
      en: 'Momentum (μ = 0.7): steps build up to 1/(1 − μ) ≈ 3.3 times.',
    },
  ],
  'opt-rmsprop': [
    {
      zh: '从3.2开始下降，约二十步后停在1附近，不再变小。',
      en: 'Starts at 3.2, falls, and settles near 1 after about twenty updates.',
    },
    {
      zh: 'RMSProp（α=0.9）：平均值从0起步且不校正，所以开头偏大，之后稳定在学习率。',
      en: 'RMSProp (α = 0.9): its average starts at 0, uncorrected, so early steps are long; then it keeps the learning rate.',
    },
  ],
  'opt-adagrad': [
    {
      zh: '从1开始一直变小：第4步0.5，第16步0.25。',
      en: 'Starts at 1 and keeps shrinking: 0.5 at the fourth, 0.25 at the sixteenth.',
    },
    { zh: 'AdaGrad：1/√t，平方和只增不减。', en: 'AdaGrad: 1/√t, as the sum of squares only grows.' },
  ],
  'opt-adam': [
    { zh: '从第一步起恒为1。', en: 'Constant at 1 from the first update on.' },
    {
      zh: 'Adam：偏差校正使第一步起就恰为学习率。',
      en: 'Adam: with its bias corrected, every step is exactly the learning rate.',
    },
  ],
}
const IDS = Object.keys(NAMES)

function factOf(id: TermId): PictureFact {
  const [altQuestion, altAnswer] = WORDS[id] ?? [same(''), same('')]
  return {
    ...{ n: 2, kind: 'K7', tier: 2 },
    question: {
      zh: '梯度恒为1、学习率为1（RMSProp取α=0.9）时每步走的距离。这是哪个优化器？',
      en: 'Length of each step while the gradient is 1 and the learning rate 1 (α = 0.9 in RMSProp): which optimiser?',
    },
    ...termChoice(NAMES, [id, ...IDS.filter((other) => other !== id)]),
    picture: { svg: plotSvg(FRAME, AXES, distanceLine(id, 'series-1')), altQuestion, altAnswer },
    source: 'torch 2.14.1 torch/optim; run',
  }
}

export const optimiserStepPictures: PictureFamily = {
  facts: Object.fromEntries(IDS.map((id) => [id, [factOf(id)]])),
  term: {
    'opt-adagrad': {
      svg: plotSvg(FRAME, AXES, [
        ...distanceLine('opt-rmsprop', 'series-2'),
        ...distanceLine('opt-adagrad', 'series-1'),
        label(FRAME, [10, 0.45], '1/√t', { by: [0, 0], classes: 'value' }),
        label(FRAME, [8, 1.33], 'RMSProp', { by: [0, -10], classes: 'value' }),
      ]),
      altQuestion: {
        zh: '梯度恒定时每步走的距离。',
        en: 'Length of each step while the gradient is constant.',
      },
      altAnswer: {
        zh: '梯度恒为1、学习率为1：实线AdaGrad按1/√t一直变小；虚线RMSProp（α=0.9）停在学习率。',
        en: 'Gradient 1, learning rate 1: AdaGrad, solid, shrinks as 1/√t; RMSProp, dashed (α = 0.9), settles at the learning rate.',
      },
    },
  },
}
