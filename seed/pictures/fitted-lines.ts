import type { Bilingual, TermId } from '#core/deck/term'
import { multiples } from './axes'
import { termChoice } from './choices'
import { curve } from './curve'
import { type Frame, type Point, plotFrame } from './frame'
import { dot, guide, label } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { plotSvg } from './plot'
import { LABELS, WAVE, localFit, logisticFit, stairFit, straightFit } from './regression-fits'

const NAMES: Readonly<Record<TermId, Bilingual>> = {
  'ml-linear-regression': { zh: '线性回归', en: 'Linear regression' },
  'ml-lwlr': { zh: '局部加权线性回归', en: 'Locally weighted regression' },
  'ml-decision-tree': { zh: '决策树', en: 'Decision tree' },
  'ml-logistic-regression': { zh: 'Logistic回归', en: 'Logistic regression' },
}
const WAVE_FRAME = plotFrame([0, 10], [0, 4])
const LABEL_FRAME = plotFrame([0, 10], [-0.25, 1.25])
const WAVE_AXES = { xTicks: multiples([0, 10], 2), yTicks: multiples([0, 4], 1), xName: 'x', yName: 'y' }
const LABEL_AXES = { ...WAVE_AXES, yTicks: [0, 0.5, 1] }

const dots = (frame: Frame, points: readonly Point[]): readonly string[] =>
  points.map((point) => dot(frame, point, 'dot', 2.8))

const straight = straightFit(WAVE)
const local = localFit(WAVE, 0.6)
const logistic = logisticFit(LABELS)
const CUTS = [3.1, 6.3, 8.4]
/** Where the fitted probability is one half. */
const threshold = [...Array(1001).keys()].map((index) => index / 100).find((x) => logistic(x) >= 0.5) ?? NaN

const QUESTION: Bilingual = {
  zh: '点是训练数据，线是模型的预测。这是哪种方法？',
  en: 'The dots are training data, the line is what the model predicts. Which method is it?',
}
type Row = readonly [id: TermId, tier: 1 | 2, svg: string, altQuestion: Bilingual, altAnswer: Bilingual]
const fact = ([id, tier, svg, altQuestion, altAnswer]: Row): PictureFact => ({
  ...{ n: 1, kind: 'K7', tier, question: QUESTION },
  ...termChoice(NAMES, [id, ...Object.keys(NAMES).filter((other) => other !== id)]),
  picture: { svg, altQuestion, altAnswer },
  source: 'drawn from data of our own; Hastie et al., The Elements of Statistical Learning',
})

const ROWS: readonly Row[] = [
  [
    ...(['ml-linear-regression', 1] as const),
    plotSvg(WAVE_FRAME, WAVE_AXES, [...dots(WAVE_FRAME, WAVE), curve(WAVE_FRAME, 'series-1', straight)]),
    {
      zh: '数据点呈波浪形，预测是一条穿过中间的直线。',
      en: 'The data form a wave; the prediction is one straight path through its middle.',
    },
    {
      zh: '线性回归：全体数据共用一条直线，跟不上波浪。',
      en: 'Linear regression: one line for all data, which cannot follow the wave.',
    },
  ],
  [
    ...(['ml-lwlr', 1] as const),
    plotSvg(WAVE_FRAME, WAVE_AXES, [...dots(WAVE_FRAME, WAVE), curve(WAVE_FRAME, 'series-1', local)]),
    {
      zh: '数据点呈波浪形，预测是一条跟着波浪走的光滑曲线。',
      en: 'The data form a wave; the prediction is a smooth curve that goes along with it.',
    },
    {
      zh: '局部加权线性回归：每个x处用附近的点另拟合一条直线，整体成曲线。',
      en: 'Locally weighted: at each x a line of its own, fitted to the points nearby; together a curve.',
    },
  ],
  [
    ...(['ml-decision-tree', 1] as const),
    plotSvg(WAVE_FRAME, WAVE_AXES, [
      ...dots(WAVE_FRAME, WAVE),
      curve(WAVE_FRAME, 'series-1', stairFit(WAVE, CUTS), { breaks: CUTS }),
    ]),
    {
      zh: '数据点呈波浪形，预测是四段水平线，在段与段之间跳变。',
      en: 'The data form a wave; the prediction is four level pieces with jumps between them.',
    },
    {
      zh: '决策树（用于回归）：把x切成几段，每段预测一个常数。',
      en: 'A decision tree (for regression): x is cut into pieces, each with one constant.',
    },
  ],
  [
    ...(['ml-logistic-regression', 1] as const),
    plotSvg(LABEL_FRAME, LABEL_AXES, [
      ...dots(LABEL_FRAME, LABELS),
      curve(LABEL_FRAME, 'series-1', logistic),
    ]),
    {
      zh: '数据点只取0和1，预测从左侧近0平滑升到右侧近1，不越出0到1。',
      en: 'The data are only 0 or 1; the prediction rises smoothly from near 0 to near 1 and stays between them.',
    },
    { zh: 'Logistic回归：预测类别1的概率。', en: 'Logistic regression: the probability of class 1.' },
  ],
]

const residuals = WAVE.map(([x, y]) => guide(WAVE_FRAME, [x, y], [x, straight(x)]))
/** The lines that the local fit uses at three places. */
const localLines = [1.6, 4.7, 7.8].map((at) => {
  const slope = (local(at + 0.01) - local(at - 0.01)) / 0.02
  return curve(WAVE_FRAME, 'series-2', (x) => local(at) + slope * (x - at), { span: [at - 1, at + 1] })
})

export const fittedLinePictures: PictureFamily = {
  facts: Object.fromEntries(ROWS.map((row) => [row[0], [fact(row)]])),
  term: {
    'ml-linear-regression': {
      svg: plotSvg(WAVE_FRAME, WAVE_AXES, [
        ...residuals,
        ...dots(WAVE_FRAME, WAVE),
        curve(WAVE_FRAME, 'series-1', straight),
      ]),
      altQuestion: QUESTION,
      altAnswer: {
        zh: '直线使竖直虚线（残差）的平方和最小。',
        en: 'The line makes the sum of squares of the thin vertical residuals least.',
      },
    },
    'ml-lwlr': {
      svg: plotSvg(WAVE_FRAME, WAVE_AXES, [
        ...dots(WAVE_FRAME, WAVE),
        curve(WAVE_FRAME, 'series-1', local),
        ...localLines,
      ]),
      altQuestion: QUESTION,
      altAnswer: {
        zh: '每个x处以附近的点加权拟合一条直线（三段虚线），各取一点连成曲线（τ=0.6）。',
        en: 'At each x a line fitted to the points nearby (three of them dashed); one point of each makes the curve (τ = 0.6).',
      },
    },
    'ml-logistic-regression': {
      svg: plotSvg(LABEL_FRAME, LABEL_AXES, [
        guide(LABEL_FRAME, [0, 0.5], [threshold, 0.5]),
        guide(LABEL_FRAME, [threshold, 0.5], [threshold, -0.25]),
        ...dots(LABEL_FRAME, LABELS),
        curve(LABEL_FRAME, 'series-1', logistic),
        label(LABEL_FRAME, [threshold, 0.5], 'p = 0.5', { by: [8, 10], classes: 'value' }),
      ]),
      altQuestion: QUESTION,
      altAnswer: {
        zh: 'σ(wx+b)给出类别1的概率；p=0.5处是两类的分界。',
        en: 'σ(wx + b) is the probability of class 1; where it is 0.5 the classes meet.',
      },
    },
  },
}
