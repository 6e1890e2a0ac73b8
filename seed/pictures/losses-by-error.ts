import { mseLoss, mseLossGradient } from '#concepts/loss/mse-loss'
import { smoothL1Loss, smoothL1LossGradient } from '#concepts/loss/smooth-l1-loss'
import { wingLoss, wingLossGradient } from '#concepts/loss/wing-loss'
import type { Bilingual, TermId } from '#core/deck/term'
import { multiples } from './axes'
import { termChoice } from './choices'
import { curve } from './curve'
import { plotFrame } from './frame'
import { dot, label } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { plotSvg, stackedSvg } from './plot'

/** Ten and two in the paper; a fifth of both has the same shape and fits beside a parabola. */
const WING = { width: 2, epsilon: 0.4 }

const squared = (error: number): number => mseLoss([error], [0])
const squaredSlope = (error: number): number => mseLossGradient([error], [0])[0] ?? NaN
const wing = (error: number): number => wingLoss(error, WING)
const wingSlope = (error: number): number => wingLossGradient(error, WING)
const WING_BREAKS = [-WING.width, 0, WING.width]

const NAMES: Readonly<Record<TermId, Bilingual>> = {
  'loss-mse': { zh: 'MSE loss', en: 'MSE loss' },
  'loss-wing': { zh: 'wing loss', en: 'Wing loss' },
}
/** No terms of the outline, but what these two are taken for. */
const OTHERS: readonly Bilingual[] = [
  { zh: 'L1 loss', en: 'L1 loss' },
  { zh: 'smooth L1 loss', en: 'Smooth L1 loss' },
]

const LOSS_FRAME = plotFrame([-4, 4], [0, 6])
const SLOPE_FRAME = plotFrame([-4, 4], [-6, 6])
const X = { xTicks: multiples([-4, 4], 1), xName: 'e' }
const LOSS_AXES = { ...X, yTicks: multiples([0, 6], 1), yName: 'L' }
const SLOPE_AXES = { ...X, yTicks: multiples([-6, 6], 2), yName: 'dL/de' }

const LOSS_QUESTION: Bilingual = {
  zh: '横轴为误差e，纵轴为单个误差的损失，这是哪个损失？',
  en: 'Loss of one error against the error e: which loss is this?',
}
const SLOPE_QUESTION: Bilingual = {
  zh: '这是哪个损失对误差e的导数？',
  en: 'Of which loss is this the derivative with respect to the error e?',
}

function chosen(id: TermId) {
  const choice = termChoice(NAMES, [id, id === 'loss-mse' ? 'loss-wing' : 'loss-mse'])
  return { ...choice, options: [...choice.options, ...OTHERS] }
}

const MSE_FACTS: readonly PictureFact[] = [
  {
    ...{ n: 1, kind: 'K7', tier: 1, question: LOSS_QUESTION, ...chosen('loss-mse') },
    picture: {
      svg: plotSvg(LOSS_FRAME, LOSS_AXES, [curve(LOSS_FRAME, 'series-1', squared)]),
      altQuestion: {
        zh: '平滑的抛物线：误差0处为0，误差1处为1，误差2处为4。',
        en: 'A smooth parabola: 0 at error 0, 1 at error 1, 4 at error 2.',
      },
      altAnswer: { zh: 'MSE：e²，在0处平滑，越远越陡。', en: 'MSE: e², smooth at 0, steeper with distance.' },
    },
    source: 'torch 2.14.1 torch/nn/modules/loss.py; run',
  },
  {
    ...{ n: 2, kind: 'K7', tier: 2, question: SLOPE_QUESTION, ...chosen('loss-mse') },
    picture: {
      svg: plotSvg(SLOPE_FRAME, SLOPE_AXES, [curve(SLOPE_FRAME, 'series-1', squaredSlope)]),
      altQuestion: {
        zh: '过原点的直线，斜率2，不设上限。',
        en: 'A straight line through the origin with slope 2, without a limit.',
      },
      altAnswer: {
        zh: 'MSE的导数：2e，离群点的梯度没有上限。',
        en: 'Slope of MSE: 2e; outliers pull without a limit.',
      },
    },
    source: 'torch 2.14.1 torch/nn/modules/loss.py; run',
  },
]

const WING_FACTS: readonly PictureFact[] = [
  {
    ...{ n: 1, kind: 'K7', tier: 1, question: LOSS_QUESTION, ...chosen('loss-wing') },
    picture: {
      svg: plotSvg(LOSS_FRAME, LOSS_AXES, [curve(LOSS_FRAME, 'series-1', wing, { breaks: WING_BREAKS })]),
      altQuestion: {
        zh: '误差0处是尖底，两侧先陡后缓、向下弯曲；误差超过2后是斜率1的直线。',
        en: 'A sharp point at error 0, steep at first and bending over on both sides; beyond error 2 straight with slope 1.',
      },
      altAnswer: {
        zh: 'wing loss（w=2，ε=0.4）：小误差取对数，大误差为直线。',
        en: 'Wing loss (w = 2, ε = 0.4): logarithmic for small errors, straight for large ones.',
      },
    },
    source: 'Feng et al., CVPR 2018',
  },
  {
    ...{ n: 2, kind: 'K7', tier: 2, question: SLOPE_QUESTION, ...chosen('loss-wing') },
    picture: {
      svg: plotSvg(SLOPE_FRAME, SLOPE_AXES, [
        curve(SLOPE_FRAME, 'series-1', wingSlope, { breaks: WING_BREAKS }),
      ]),
      altQuestion: {
        zh: '绝对值在误差接近0时最大（为5），随误差减小到0.83，误差超过2后恒为1。',
        en: 'Largest in size next to error 0 (5), shrinking to 0.83 at error 2, constant at 1 beyond.',
      },
      altAnswer: {
        zh: 'wing loss的导数：w/(ε+|e|)，小误差的梯度最大。',
        en: 'Slope of wing loss: w/(ε + |e|); the smallest errors pull hardest.',
      },
    },
    source: 'Feng et al., CVPR 2018',
  },
]

const UPPER = plotFrame([-4, 4], [0, 6], 140)
const LOWER = plotFrame([-4, 4], [-6, 6], 130, 202)

/** One panel of the term pages: the own curve last, so that it lies on top. */
const panelPair = (lines: readonly [upper: string, lower: string][], extras: readonly string[]): string =>
  stackedSvg([
    { frame: UPPER, spec: LOSS_AXES, parts: [...lines.map(([upper]) => upper), ...extras] },
    { frame: LOWER, spec: SLOPE_AXES, parts: lines.map(([, lower]) => lower) },
  ])

const SMOOTH_L1: [string, string] = [
  curve(UPPER, 'series-3', (error) => smoothL1Loss(error)),
  curve(LOWER, 'series-3', (error) => smoothL1LossGradient(error)),
]
const named = (error: number, loss: number, name: string, by: readonly [number, number]): string =>
  label(UPPER, [error, loss], name, { by, classes: 'value' })

const MSE_SVG = panelPair(
  [
    [
      curve(UPPER, 'series-2', (error) => smoothL1Loss(error, 0)),
      curve(LOWER, 'series-2', (error) => smoothL1LossGradient(error, 0), { breaks: [0] }),
    ],
    SMOOTH_L1,
    [curve(UPPER, 'series-1', squared), curve(LOWER, 'series-1', squaredSlope)],
  ],
  [named(2.1, 5, 'e²', [4, 0]), named(3.4, 3.4, 'L1', [-16, -6]), named(2.2, 0.7, 'smooth L1', [0, 0])],
)
const WING_SVG = panelPair(
  [
    [curve(UPPER, 'series-2', squared), curve(LOWER, 'series-2', squaredSlope)],
    SMOOTH_L1,
    [
      curve(UPPER, 'series-1', wing, { breaks: WING_BREAKS }),
      curve(LOWER, 'series-1', wingSlope, { breaks: WING_BREAKS }),
    ],
  ],
  [
    named(-2.3, 5, 'e²', [-16, 0]),
    named(3.1, 3.7, 'wing', [0, 0]),
    named(2.2, 0.7, 'smooth L1', [0, 0]),
    dot(UPPER, [2, wing(2)], 'dot-1'),
    named(2, wing(2), 'w', [4, 14]),
  ],
)

export const errorLossPictures: PictureFamily = {
  facts: { 'loss-mse': MSE_FACTS, 'loss-wing': WING_FACTS },
  term: {
    'loss-mse': {
      svg: MSE_SVG,
      altQuestion: {
        zh: '上：三种损失随误差变化；下：它们的导数。',
        en: 'Above: three losses against the error; below: their slopes.',
      },
      altAnswer: {
        zh: '实线e²的导数2e随误差无限增大；虚线L1和点线smooth L1的导数不超过1。',
        en: 'e², solid, has slope 2e, which grows without limit; L1 (dashed) and smooth L1 (dotted) stay within 1.',
      },
    },
    'loss-wing': {
      svg: WING_SVG,
      altQuestion: {
        zh: '上：三种损失随误差变化；下：它们的导数。',
        en: 'Above: three losses against the error; below: their slopes.',
      },
      altAnswer: {
        zh: '实线wing loss（w=2，ε=0.4）在小误差处梯度最大；e²（虚线）和smooth L1（点线）在那里趋于0。',
        en: 'Wing loss, solid (w = 2, ε = 0.4), pulls hardest at small errors; e² (dashed) and smooth L1 (dotted) fade there.',
      },
    },
  },
}
