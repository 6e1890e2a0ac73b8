import { batchGradientDescentStep } from '#concepts/optimiser/batch-gradient-descent'
import type { Vector } from '#concepts/optimiser/descend'
import { SCATTERED_LINE, leastSquaresLoss } from '#concepts/optimiser/least-squares'
import { miniBatchPath } from '#concepts/optimiser/mini-batch-gradient-descent'
import type { Bilingual } from '#core/deck/term'
import { multiples } from './axes'
import { letterChoice } from './choices'
import { chance } from './cloud'
import { line } from './curve'
import { type Box, type Frame, type Point, THREE_BOXES, WIDTH, evenly, plotFrame, upTo } from './frame'
import { border, dot } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { stackedSvg } from './plot'
import { type ClassName, drawing, text } from './svg'

const STEPS = 30
const LEARNING_RATE = 0.16
const START: Vector = [-1, 0.2]
const SAMPLES = SCATTERED_LINE.targets.length

/** Intercept and slope after each step, the start first; batches drawn with replacement. */
export function pathOf(batchSize: number, seed = 5): readonly Point[] {
  if (batchSize === SAMPLES) return fullPath()
  const draws = chance(seed + batchSize)
  const batches = upTo(STEPS).map(() => upTo(batchSize).map(() => Math.floor(draws.next().value * SAMPLES)))
  return miniBatchPath(START, SCATTERED_LINE, batches, LEARNING_RATE).map(pointOf)
}

function fullPath(): readonly Point[] {
  const path = [START]
  let parameters = START
  for (let taken = 0; taken < STEPS; taken++)
    path.push((parameters = batchGradientDescentStep(parameters, SCATTERED_LINE, LEARNING_RATE)))
  return path.map(pointOf)
}

const pointOf = ([intercept = NaN, slope = NaN]: Vector): Point => [intercept, slope]

const IDS = ['opt-bgd', 'opt-mbgd', 'opt-sgd'] as const
type NoiseId = (typeof IDS)[number]
const BATCH_SIZE: Readonly<Record<NoiseId, number>> = { 'opt-bgd': SAMPLES, 'opt-mbgd': 4, 'opt-sgd': 1 }

const mapFrame = (box: Box): Frame => ({ x: [-1.2, 1.8], y: [0, 2.8], box })
/** The lowest point: where the full gradient leads in the end. */
const [LOWEST] = [...pathOf(SAMPLES)].reverse()

function map(frame: Frame): readonly string[] {
  const [across, up] = LOWEST ?? [1, 2]
  const rings = [0.35, 0.7, 1].map((radius) =>
    evenly([0, 2 * Math.PI], 49).map((angle): Point => [
      across + radius * Math.cos(angle),
      up + (radius * Math.sin(angle)) / Math.sqrt(1.875),
    ]),
  )
  return [border(frame), ...rings.map((ring) => line(frame, 'contour', ring))]
}

const way = (frame: Frame, id: NoiseId, series: ClassName): readonly string[] => [
  line(frame, series, pathOf(BATCH_SIZE[id])),
  ...pathOf(BATCH_SIZE[id]).map((point) => dot(frame, point, series === 'series-1' ? 'dot-1' : 'dot-2', 1.8)),
]

const pathsSvg = (order: readonly NoiseId[]): string =>
  drawing(
    WIDTH,
    126,
    THREE_BOXES.flatMap((box, index) => [
      ...map(mapFrame(box)),
      line(mapFrame(box), 'series-1', pathOf(BATCH_SIZE[order[index] ?? 'opt-bgd'])),
      text(['label', 'middle'], [box.left + 50, 15], 'ABC'[index] ?? ''),
    ]),
  )

const lossFrame = (index: number): Frame => plotFrame([0, STEPS], [-1, 1.25], 70, 22 + index * 96)

/** The decimal logarithm of the loss over all samples, whatever batch was stepped with. */
export const lossesOf = (id: NoiseId): readonly Point[] =>
  pathOf(BATCH_SIZE[id]).map((point, step) => [step, Math.log10(leastSquaresLoss(point, SCATTERED_LINE))])

const lossesSvg = (order: readonly NoiseId[]): string =>
  stackedSvg(
    order.map((id, index) => ({
      frame: lossFrame(index),
      spec: {
        xTicks: multiples([0, STEPS], 5),
        ...(index < 2 && { xNumbers: [] }),
        yTicks: multiples([-1, 1], 1),
        ...{ xName: 't', yName: 'ABC'[index] ?? '' },
      },
      parts: [line(lossFrame(index), 'series-1', lossesOf(id))],
    })),
  )

const WAYS: Readonly<Record<NoiseId, Bilingual>> = {
  'opt-bgd': { zh: '光滑的弧线直达最低点', en: 'a smooth arc straight to the lowest point' },
  'opt-mbgd': {
    zh: '有些抖动，在最低点附近小幅徘徊',
    en: 'jitters a little and wanders close around the lowest point',
  },
  'opt-sgd': {
    zh: '锯齿状，步子方向多变，在最低点周围大幅徘徊',
    en: 'jagged, turns at every move and wanders widely around the lowest point',
  },
}
const LOSS_WAYS: Readonly<Record<NoiseId, Bilingual>> = {
  'opt-bgd': { zh: '每步都下降，最后平稳不动', en: 'falls at every update and ends flat' },
  'opt-mbgd': { zh: '总体下降，最后在低处小幅波动', en: 'falls, then ripples a little near the bottom' },
  'opt-sgd': {
    zh: '下降途中大幅回升，最后在较高处剧烈波动',
    en: 'falls with large rises between and keeps swinging widely, higher up',
  },
}
const NAMES: Readonly<Record<NoiseId, Bilingual>> = {
  'opt-bgd': { zh: '批量梯度下降（全部样本）', en: 'Batch gradient descent (all samples)' },
  'opt-mbgd': { zh: '小批量梯度下降（一半样本）', en: 'Mini-batch gradient descent (half the samples)' },
  'opt-sgd': { zh: '随机梯度下降（单个样本）', en: 'Stochastic gradient descent (one sample)' },
}
const ORDERS: Readonly<Record<NoiseId, readonly NoiseId[]>> = {
  'opt-bgd': ['opt-sgd', 'opt-mbgd', 'opt-bgd'],
  'opt-mbgd': ['opt-mbgd', 'opt-sgd', 'opt-bgd'],
  'opt-sgd': ['opt-bgd', 'opt-sgd', 'opt-mbgd'],
}

/** What A, B and C are, in that order. */
const listed = (order: readonly NoiseId[], words: Readonly<Record<NoiseId, Bilingual>>): Bilingual => ({
  zh: order.map((id, index) => `${'ABC'[index]}：${words[id].zh}`).join('；'),
  en: order.map((id, index) => `${'ABC'[index]}: ${words[id].en}`).join('; '),
})

function factsOf(id: NoiseId): readonly PictureFact[] {
  const common = { kind: 'K7', source: SOURCE } as const
  const termIds = [id, ...IDS.filter((other) => other !== id)]
  const [first, second] = [ORDERS[id], ORDERS[LATER[id]]]
  const said = (order: readonly NoiseId[]) => letterChoice('ABC', 'ABC'[order.indexOf(id)] ?? '', termIds)
  return [
    {
      ...{ n: 1, tier: 1, ...common, ...said(first) },
      question: {
        zh: `每步分别用全部、一半、单个样本的梯度。哪条是${ASKED[id].zh}？`,
        en: `Each step uses all, half or one of the samples. Which path is ${ASKED[id].en}?`,
      },
      picture: {
        svg: pathsSvg(first),
        altQuestion: {
          zh: `从左下方走向最低点的三条路径。${listed(first, WAYS).zh}。`,
          en: `Three paths from the lower left to the lowest point. ${listed(first, WAYS).en}.`,
        },
        altAnswer: {
          zh: `${listed(first, NAMES).zh}。样本越少，梯度噪声越大。`,
          en: `${listed(first, NAMES).en}. The fewer samples, the noisier.`,
        },
      },
    },
    {
      ...{ n: 2, tier: 2, ...common, ...said(second) },
      question: {
        zh: `每步分别用全部、一半、单个样本；图为全体样本损失的对数。哪条是${ASKED[id].zh}？`,
        en: `Each step uses all, half or one of the samples; shown is the log of the loss over all. Which is ${ASKED[id].en}?`,
      },
      picture: {
        svg: lossesSvg(second),
        altQuestion: {
          zh: `三条损失曲线。${listed(second, LOSS_WAYS).zh}。`,
          en: `Three loss curves. ${listed(second, LOSS_WAYS).en}.`,
        },
        altAnswer: {
          zh: `${listed(second, NAMES).zh}。单个样本的噪声使损失停不下来。`,
          en: `${listed(second, NAMES).en}. The noise of single samples keeps the loss from settling.`,
        },
      },
    },
  ]
}
const SOURCE = 'torch 2.14.1 torch/optim/sgd.py, MSELoss; eight points about 1 + 2x'
/** Another order for the second question, so that its letter is not the first one's. */
const LATER: Readonly<Record<NoiseId, NoiseId>> = {
  'opt-bgd': 'opt-sgd',
  'opt-mbgd': 'opt-sgd',
  'opt-sgd': 'opt-bgd',
}

const ASKED: Readonly<Record<NoiseId, Bilingual>> = {
  'opt-bgd': { zh: '批量梯度下降', en: 'batch gradient descent' },
  'opt-mbgd': { zh: '小批量梯度下降', en: 'mini-batch gradient descent' },
  'opt-sgd': { zh: '随机梯度下降', en: 'stochastic gradient descent' },
}

const LARGE = mapFrame({ left: 40, top: 4, width: 240, height: 180 })
const TERM_WORDS: Readonly<Record<NoiseId, Bilingual>> = {
  'opt-bgd': {
    zh: '每步用全部样本的梯度：路径光滑，直达最低点。',
    en: 'Every step uses the gradient of all samples: a smooth path to the minimum.',
  },
  'opt-mbgd': {
    zh: '实线：每步一半样本，略有抖动；虚线：全部样本，光滑。',
    en: 'Solid: half the samples a step, a little jitter; dashed: all samples, smooth.',
  },
  'opt-sgd': {
    zh: '实线：每步一个样本，在最低点周围徘徊；虚线：全部样本，光滑。',
    en: 'Solid: one sample a step, wandering around the minimum; dashed: all samples, smooth.',
  },
}

export const optimiserNoisePictures: PictureFamily = {
  facts: Object.fromEntries(IDS.map((id) => [id, factsOf(id)])),
  term: Object.fromEntries(
    IDS.map((id) => [
      id,
      {
        svg: drawing(WIDTH, 188, [
          ...map(LARGE),
          ...(id === 'opt-bgd' ? [] : way(LARGE, 'opt-bgd', 'series-2')),
          ...way(LARGE, id, 'series-1'),
        ]),
        altQuestion: {
          zh: '走向最低点的路径，每步一个点。',
          en: 'A path to the lowest point, a dot a step.',
        },
        altAnswer: TERM_WORDS[id],
      },
    ]),
  ),
}
