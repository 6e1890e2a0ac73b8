import { hingeLoss, hingeLossGradient } from '#concepts/loss/hinge-loss'
import { logisticLoss, logisticLossGradient } from '#concepts/loss/logistic-loss'
import { zeroOneMarginLoss } from '#concepts/loss/zero-one-loss'
import type { Picture } from '#core/deck/card'
import type { Bilingual, TermId } from '#core/deck/term'
import { multiples } from './axes'
import { termChoice } from './choices'
import { curve } from './curve'
import { plotFrame } from './frame'
import { dot, guide, label } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { plotSvg } from './plot'
import type { ClassName } from './svg'

type MarginLoss = {
  readonly loss: (margin: number) => number
  readonly slope: (margin: number) => number
  /** Where the loss or its slope jumps. */
  readonly breaks: readonly number[]
}
const LOSSES = {
  'loss-zero-one': { loss: zeroOneMarginLoss, slope: () => 0, breaks: [0] },
  'loss-hinge': { loss: hingeLoss, slope: hingeLossGradient, breaks: [1] },
  'loss-logistic': { loss: logisticLoss, slope: logisticLossGradient, breaks: [] },
} as const satisfies Readonly<Record<TermId, MarginLoss>>
type LossId = keyof typeof LOSSES

const NAMES: Readonly<Record<TermId, Bilingual>> = {
  'loss-zero-one': { zh: 'zero one loss', en: 'Zero-one loss' },
  'loss-hinge': { zh: 'hinge loss', en: 'Hinge loss' },
  'loss-logistic': { zh: 'logistic loss', en: 'Logistic loss' },
}
const LOSS_FRAME = plotFrame([-3, 3], [0, 4])
const SLOPE_FRAME = plotFrame([-3, 3], [-1.5, 0.5], 150)
const LOSS_AXES = { xTicks: multiples([-3, 3], 1), yTicks: multiples([0, 4], 1), xName: 'm', yName: 'L' }
const SLOPE_AXES = {
  xTicks: multiples([-3, 3], 1),
  yTicks: multiples([-1.5, 0.5], 0.5),
  ...{ xName: 'm', yName: 'dL/dm' },
}
const SOURCE = 'L(m), m = y·f(x); torch 2.14.1 run'

type Said = readonly [question: Bilingual, answer: Bilingual]
const WORDS: Readonly<Record<LossId, readonly [ofLoss: Said, ofSlope: Said]>> = {
  'loss-zero-one': [
    [
      {
        zh: '间隔不大于0时恒为1，大于0时恒为0，只有一次跳变。',
        en: 'Constant at 1 up to margin 0, constant at 0 beyond: one jump.',
      },
      { zh: 'zero one loss：错为1，对为0。', en: 'Zero-one loss: 1 when wrong, 0 when right.' },
    ],
    [
      { zh: '与横轴重合的水平线：处处为0。', en: 'A flat line on the axis: 0 everywhere.' },
      {
        zh: 'zero one loss的导数处处为0（跳变处不存在），无法用梯度训练。',
        en: 'Zero-one loss has slope 0 wherever there is one: gradients teach nothing.',
      },
    ],
  ],
  'loss-hinge': [
    [
      {
        zh: '折线：间隔小于1时斜率−1，在0处为1；间隔从1起恒为0。',
        en: 'A bent line: slope −1 up to margin 1, with 1 at 0; constant at 0 from margin 1 on.',
      },
      { zh: 'hinge loss：max(0, 1−m)，折角在m=1。', en: 'Hinge loss: max(0, 1 − m), bent at m = 1.' },
    ],
    [
      { zh: '间隔小于1时恒为−1，大于1时恒为0。', en: 'Constant −1 up to margin 1, constant 0 beyond.' },
      { zh: 'hinge loss的导数：m<1为−1，之后为0。', en: 'Slope of hinge loss: −1 for m < 1, then 0.' },
    ],
  ],
  'loss-logistic': [
    [
      {
        zh: '平滑下降的曲线：在0处为0.69，右侧趋于0，左侧近似斜率−1。',
        en: 'A smooth falling curve: 0.69 at 0, towards 0 on the right, slope near −1 on the left.',
      },
      { zh: 'logistic loss：ln(1+e^−m)，在0处为ln 2。', en: 'Logistic loss: ln(1 + e^−m), ln 2 at 0.' },
    ],
    [
      {
        zh: '从左侧的−1平滑升向右侧的0，在0处为−0.5。',
        en: 'Rises smoothly from −1 on the left towards 0 on the right; −0.5 at 0.',
      },
      {
        zh: 'logistic loss的导数：−σ(−m)，在0处为−1/2。',
        en: 'Slope of the logistic loss: −σ(−m), −1/2 at 0.',
      },
    ],
  ],
}
const QUESTIONS: readonly [Bilingual, Bilingual] = [
  {
    zh: '横轴为间隔m=y·f(x)，这是哪个损失？',
    en: 'Plotted against the margin m = y·f(x): which loss is this?',
  },
  {
    zh: '这是哪个损失对间隔m=y·f(x)的导数？',
    en: 'Of which loss is this the derivative with respect to the margin m = y·f(x)?',
  },
]

const IDS = Object.keys(LOSSES) as readonly LossId[]

const lossCurve = (id: LossId, series: ClassName): string =>
  curve(LOSS_FRAME, series, LOSSES[id].loss, LOSSES[id])

const svgs = (id: LossId): readonly [string, string] => [
  plotSvg(LOSS_FRAME, LOSS_AXES, [lossCurve(id, 'series-1')]),
  plotSvg(SLOPE_FRAME, SLOPE_AXES, [curve(SLOPE_FRAME, 'series-1', LOSSES[id].slope, LOSSES[id])]),
]

const factsOf = (id: LossId): readonly PictureFact[] =>
  svgs(id).map((svg, index) => {
    const [altQuestion, altAnswer] = WORDS[id][index === 0 ? 0 : 1]
    return {
      ...{ n: index + 1, kind: 'K7', tier: index === 0 ? 1 : 2, source: SOURCE },
      question: QUESTIONS[index === 0 ? 0 : 1],
      ...termChoice(NAMES, [id, ...IDS.filter((other) => other !== id)]),
      picture: { svg, altQuestion, altAnswer },
    }
  })

const NAMED = {
  'loss-zero-one': label(LOSS_FRAME, [-2.9, 1], 'zero-one', { by: [2, -6], classes: 'value' }),
  'loss-hinge': label(LOSS_FRAME, [-2.4, 3.4], 'hinge', { by: [8, -4], classes: 'value' }),
  'loss-logistic': label(LOSS_FRAME, [1.6, logisticLoss(1.6)], 'logistic', { by: [6, -8], classes: 'value' }),
} as const
const EXTRAS: Readonly<Record<LossId, readonly string[]>> = {
  'loss-zero-one': [],
  'loss-hinge': [
    dot(LOSS_FRAME, [1, 0], 'dot-1'),
    label(LOSS_FRAME, [1, 0], 'm = 1', { by: [4, -30], classes: 'value' }),
  ],
  'loss-logistic': [
    guide(LOSS_FRAME, [-2, Math.LN2 + 1], [1.2, Math.LN2 - 0.6]),
    dot(LOSS_FRAME, [0, Math.LN2], 'dot-1'),
    label(LOSS_FRAME, [0, Math.LN2], 'ln 2', { by: [-34, 16], classes: 'value' }),
  ],
}

/** The own loss solid, the other two dashed and dotted: one bounds the other from above. */
function termPictureOf(id: LossId): Picture {
  const others = IDS.filter((other) => other !== id)
  return {
    svg: plotSvg(LOSS_FRAME, LOSS_AXES, [
      ...others.map((other, index) => lossCurve(other, index === 0 ? 'series-2' : 'series-3')),
      lossCurve(id, 'series-1'),
      ...EXTRAS[id],
      ...IDS.map((each) => NAMED[each]),
    ]),
    altQuestion: WORDS[id][0][0],
    altAnswer: TERM_WORDS[id],
  }
}

const TERM_WORDS: Readonly<Record<LossId, Bilingual>> = {
  'loss-zero-one': {
    zh: '实线zero one loss是台阶；hinge在它之上，所以可以作它的替代。',
    en: 'Zero-one, solid, is a step; hinge lies above it and can stand in for it.',
  },
  'loss-hinge': {
    zh: '实线hinge在m=1处折到0：分对且间隔够大就不再有梯度；logistic永远还有一点。',
    en: 'Hinge, solid, bends to 0 at m = 1: right by enough, no more gradient; logistic always keeps a little.',
  },
  'loss-logistic': {
    zh: '实线logistic在m=0处为ln 2，斜率−1/2；远处与hinge平行。',
    en: 'Logistic, solid, is ln 2 at m = 0 with slope −1/2; far out it runs parallel to hinge.',
  },
}

export const marginLossPictures: PictureFamily = {
  facts: Object.fromEntries(IDS.map((id) => [id, factsOf(id)])),
  term: Object.fromEntries(IDS.map((id) => [id, termPictureOf(id)])),
}
