import {
  covarianceMatrix,
  linearTransformation,
  zcaMatrix,
} from '#concepts/augmentation/linear-transformation'
import { meanRow } from '#concepts/estimator/mean-and-variance'
import { axes } from './axes'
import { letterChoice } from './choices'
import { normals } from './cloud'
import { type Frame, type Point, type Range, WIDTH, place } from './frame'
import { arrowTo } from './panels'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing, shape, short, text } from './svg'
import { transformChoice } from './transform-names'

const SOURCE = 'torchvision 0.29.1 transforms/transforms.py (LinearTransformation); Bell & Sejnowski 1997'

/** Two neighbouring pixels of 70 images: nearly as bright as each other. */
const NOISE = normals(11)
const PAIRS: readonly Point[] = Array.from({ length: 70 }, () => {
  const [common, own, other] = [NOISE.next().value, NOISE.next().value, NOISE.next().value]
  return [0.55 + 0.14 * common + 0.04 * own, 0.5 + 0.12 * common + 0.04 * other]
})

const MEAN = meanRow(PAIRS)
const COVARIANCE = covarianceMatrix(PAIRS)
const multipliedBy = (matrix: readonly (readonly number[])[]): readonly Point[] =>
  PAIRS.map((pair) => linearTransformation([[pair]], matrix, MEAN)[0]?.[0] as [number, number])
const deviationOf = (axis: 0 | 1): number => Math.sqrt(COVARIANCE[axis]?.[axis] ?? NaN)

const whitened = multipliedBy(zcaMatrix(COVARIANCE))
const scaled = multipliedBy([
  [1 / deviationOf(0), 0],
  [0, 1 / deviationOf(1)],
])
const shifted = multipliedBy([
  [3, 0],
  [0, 3],
])

const square = (range: Range, left: number, side: number): Frame => ({
  ...{ x: range, y: range },
  box: { left, top: 16, width: side, height: side },
})
/** All points as one path: small circles. */
function scatter(frame: Frame, points: readonly Point[]): string {
  const circle = (point: Point) => {
    const [x, y] = place(frame, point)
    return `M${short(x - 2.2)} ${short(y)}a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0`
  }
  return shape('path', 'dot-1', { d: points.map(circle).join('') })
}
const panel = (frame: Frame, points: readonly Point[], ticks: readonly number[]): readonly string[] => [
  ...axes(frame, { xTicks: ticks, yTicks: ticks, xName: 'x₁', yName: 'x₂' }),
  scatter(frame, points),
]

const beforeAfterSvg = drawing(WIDTH, 158, [
  ...panel(square([0, 1], 22, 118), PAIRS, [0, 0.5, 1]),
  ...arrowTo(184, 75),
  ...panel(square([-3, 3], 190, 108), whitened, [-2, 2]),
])

const PLAIN_AXES = {
  xTicks: [-2, 0, 2],
  yTicks: [-2, 0, 2],
  xNumbers: [],
  yNumbers: [],
  xName: '',
  yName: '',
}
const lettersSvg = drawing(
  WIDTH,
  132,
  [shifted, whitened, scaled].flatMap((points, index) => {
    const frame = square([-3, 3], 4 + index * 108, 96)
    return [
      ...axes(frame, PLAIN_AXES),
      scatter(frame, points),
      text(['label', 'middle'], [frame.box.left + 48, 128], 'ABC'[index] ?? ''),
    ]
  }),
)

const WHITENED: PictureFact = {
  ...{ n: 1, kind: 'K7', tier: 1, source: SOURCE },
  question: {
    zh: '每个点：一张图中相邻的两个像素值，左为变换前，右为变换后。哪种变换？',
    en: 'Each dot: two neighbouring pixels of one image, before (left) and after (right). Which transform?',
  },
  ...transformChoice('aug-linear-transform', 'aug-normalize', 'aug-to-tensor', 'aug-grayscale'),
  picture: {
    svg: beforeAfterSvg,
    altQuestion: {
      zh: '左：点排成一条斜着的窄带，两个值几乎同大同小。右：同样的点以0为中心散成圆形，两个值不再相关。',
      en: 'Left: the dots are a narrow tilted band, both values large or small together. Right: the same dots are a round cloud about 0, the two values no longer related.',
    },
    altAnswer: {
      zh: '线性变换（白化）：减均值后乘一个方阵，像素间的相关性没有了；逐通道的标准化做不到。',
      en: 'The linear transformation, here whitening: minus the mean, times a square matrix. Pixels are no longer correlated, which scaling each alone cannot do.',
    },
  },
}
const WHITENED_AMONG: PictureFact = {
  ...{ n: 2, kind: 'K7', tier: 2, source: SOURCE },
  question: {
    zh: '同样的相邻像素对，三种处理，坐标都从−3到3：哪个是白化的结果？',
    en: 'Pairs of neighbouring pixels, treated in three ways, axes from −3 to 3. Which result is whitened?',
  },
  ...letterChoice('ABC', 'B', ['aug-linear-transform']),
  picture: {
    svg: lettersSvg,
    altQuestion: {
      zh: 'A：短而窄的斜带。B：圆形的点云。C：长而窄的斜带。三者都以0为中心。',
      en: 'A: a short, narrow, tilted band. B: a round cloud. C: a long, narrow, tilted band. All have their centre at 0.',
    },
    altAnswer: {
      zh: 'B：方差为1，协方差为0。C只把每个像素的方差变成1，仍然相关；A只平移和缩放。',
      en: 'B: variances 1, covariance 0. C has variances 1 but stays correlated; A was only shifted and scaled.',
    },
  },
}

export const whiteningPictures: PictureFamily = {
  facts: { 'aug-linear-transform': [WHITENED, WHITENED_AMONG] },
  term: { 'aug-linear-transform': WHITENED.picture },
}
