import { GRAYSCALE_WEIGHTS, grayscale } from '#concepts/augmentation/grayscale'
import type { Grid, Image } from '#concepts/augmentation/grid'
import { normalize } from '#concepts/augmentation/normalize'
import { meanOf, varianceOf } from '#concepts/estimator/mean-and-variance'
import { axes, multiples } from './axes'
import { letterChoice } from './choices'
import { normals } from './cloud'
import { type Frame, type Range, WIDTH, place, upTo } from './frame'
import { arrowTo } from './panels'
import type { PictureFact, PictureFamily } from './picture-fact'
import { extent, grayImage, paintedImage } from './pixels'
import { SCENE, SCENE_COLOURS } from './scene'
import { type ClassName, drawing, shape, text } from './svg'
import { transformChoice } from './transform-names'

const SOURCE = 'torchvision 0.29.1 transforms/functional.py; computed from our own drawing'
const channelOf = (image: Image): Grid => image[0] ?? []

const UNIT = 5
const [SCENE_WIDTH, SCENE_HEIGHT] = extent(SCENE, UNIT)
/** The scene in colour and in grey, side by side. */
const inColourAndGray = (): readonly string[] => [
  ...paintedImage(SCENE, { left: 1, top: 1, unit: UNIT }),
  ...arrowTo(172, SCENE_HEIGHT / 2),
  ...grayImage(channelOf(grayscale(SCENE_COLOURS)), { left: WIDTH - 1 - SCENE_WIDTH, top: 1, unit: UNIT }),
]

const GRAYSCALE: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, source: SOURCE },
  question: {
    zh: '左为原图，右为结果：这是哪种变换？',
    en: 'Left: before. Right: after. Which transform is this?',
  },
  ...transformChoice('aug-grayscale', 'aug-normalize', 'aug-to-tensor', 'aug-pad'),
  picture: {
    svg: drawing(WIDTH, SCENE_HEIGHT + 2, inColourAndGray()),
    altQuestion: {
      zh: '左：蓝天、绿地、橙色太阳、黑色的R和箭头。右：同样的形状，没有颜色，天最亮，字最暗。',
      en: 'Left: blue sky, green ground, an orange sun, a black R and arrow. Right: the same shapes without any colour, the sky brightest, the letter darkest.',
    },
    altAnswer: {
      zh: '灰度化：每个像素只剩一个亮度，0.299R+0.587G+0.114B。',
      en: 'Grayscale: one brightness is left of each pixel, 0.299R + 0.587G + 0.114B.',
    },
  },
}

const PURE = ['R', 'G', 'B']
const PURE_CLASSES: readonly ClassName[] = ['red', 'green', 'blue']
/** Pure red, green and blue, one pixel each. */
const PRIMARIES: Image = PURE.map((_, channel) => [upTo(3).map((column) => (column === channel ? 1 : 0))])
const weighted = channelOf(grayscale(PRIMARIES))
const [PATCH, ROW] = [58, 42]
const PATCHES_LEFT = (WIDTH - 3 * PATCH) / 2

const CANDIDATES: readonly Grid[] = [[[1 / 3, 1 / 3, 1 / 3]], weighted, [weighted[0]?.toReversed() ?? []]]
const patchesSvg = drawing(WIDTH, 4 * ROW + 12, [
  ...PURE_CLASSES.map((classes, index) =>
    shape('rect', classes, { x: PATCHES_LEFT + index * PATCH, y: 22, width: PATCH, height: ROW - 16 }),
  ),
  ...PURE.map((name, index) => text(['label', 'middle'], [PATCHES_LEFT + (index + 0.5) * PATCH, 14], name)),
  ...CANDIDATES.flatMap((grid, index) => [
    ...grayRow(grid, 22 + (index + 1) * (ROW - 2)),
    text('label', [PATCHES_LEFT - 22, 39 + (index + 1) * (ROW - 2)], 'ABC'[index] ?? ''),
  ]),
])

function grayRow(grid: Grid, top: number): readonly string[] {
  const [height, size] = [ROW - 16, { y: top, width: PATCH, height: ROW - 16 }]
  return [
    shape('rect', 'black', { x: PATCHES_LEFT, y: top, width: 3 * PATCH, height }),
    ...(grid[0] ?? []).map((brightness, index) =>
      shape('rect', 'white', { x: PATCHES_LEFT + index * PATCH, ...size, 'fill-opacity': brightness }),
    ),
    ...upTo(3).map((index) => shape('rect', 'axis', { x: PATCHES_LEFT + index * PATCH, ...size })),
  ]
}

const GRAYSCALE_WEIGHED: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, source: SOURCE },
  question: {
    zh: '上排：纯红、纯绿、纯蓝。A、B、C中哪一排是Grayscale的结果？',
    en: 'Top row: pure red, green and blue. Which of A, B, C does Grayscale return?',
  },
  ...letterChoice('ABC', 'B', ['aug-grayscale']),
  picture: {
    svg: patchesSvg,
    altQuestion: {
      zh: 'A：三块一样亮。B：绿最亮，红次之，蓝最暗。C：绿最亮，蓝次之，红最暗。',
      en: 'A: all three equally bright. B: green brightest, then red, blue darkest. C: green brightest, then blue, red darkest.',
    },
    altAnswer: {
      zh: 'B：权重为红0.299、绿0.587、蓝0.114，不是平均；眼睛对绿最敏感。',
      en: 'B: the weights are red 0.299, green 0.587, blue 0.114, no plain mean; eyes see green as brightest.',
    },
  },
}

/** The scene's brightness, with the noise of a camera. */
const NOISE = normals(7)
const brightness: Grid = channelOf(grayscale(SCENE_COLOURS)).map((row) =>
  row.map((value) => Math.min(1, Math.max(0, value + 0.05 * NOISE.next().value))),
)
const values = brightness.flat()
const mean = meanOf(values)
const deviation = Math.sqrt(varianceOf(values))
const standardised = channelOf(normalize([brightness], [mean], [deviation])).flat()

const BINS = 20
/** How often values fall into equal bins of a range, as bars on an axis that both histograms share. */
function histogram(top: number, all: readonly number[], [low, high]: Range): readonly string[] {
  const box = { left: 14, top, width: WIDTH - 28, height: 62 }
  const frame: Frame = { x: [-4, 2], y: [0, 1], box }
  const binOf = (value: number) => Math.min(BINS - 1, Math.floor(((value - low) / (high - low)) * BINS))
  const counts = upTo(BINS).map((bin) => all.filter((value) => binOf(value) === bin).length)
  const width = place(frame, [(high - low) / BINS, 0])[0] - place(frame, [0, 0])[0]
  return [
    ...axes(frame, { xTicks: multiples([-4, 2], 1), yTicks: [], xName: '', yName: '' }),
    ...counts.flatMap((count, bin) => {
      const [x, y] = place(frame, [low + (bin * (high - low)) / BINS, count / Math.max(...counts)])
      return count === 0 ? [] : [shape('rect', 'bar', { x, y, width, height: top + box.height - y })]
    }),
  ]
}
const standardisedRange: Range = [-mean / deviation, (1 - mean) / deviation]
const histogramsSvg = (notes: readonly string[]): string =>
  drawing(WIDTH, 192, [
    ...histogram(4, values, [0, 1]),
    shape('path', 'head', { d: `M${WIDTH / 2} 102l-5 -9h10z` }),
    ...histogram(108, standardised, standardisedRange),
    ...notes,
  ])

const NORMALIZE: PictureFact = {
  ...{ n: 1, kind: 'K7', tier: 1, source: SOURCE },
  question: {
    zh: '一张图一个通道的像素值，上为变换前、下为变换后的直方图：哪种变换？',
    en: 'Pixel values of one channel of an image, before (top) and after (below): which transform?',
  },
  ...transformChoice('aug-normalize', 'aug-to-tensor', 'aug-grayscale', 'aug-resize'),
  picture: {
    svg: histogramsSvg([]),
    altQuestion: {
      zh: '横轴都从负4到正2。上：所有值挤在0到1之间，平均约0.7。下：形状一样，但移到0的两边，并展宽到分散程度为1。',
      en: 'Both axes run from minus 4 to 2. Top: all values crowd between 0 and 1, on average about 0.7. Below: the same outline, moved to both sides of 0 and widened until its spread is 1.',
    },
    altAnswer: {
      zh: '标准化：减均值，除以标准差；形状不变，中心移到0，宽度变成1。',
      en: 'Normalize: minus the mean, divided by the standard deviation. The shape stays, its centre moves to 0, its spread becomes 1.',
    },
  },
}

export const pixelValuePictures: PictureFamily = {
  facts: { 'aug-grayscale': [GRAYSCALE, GRAYSCALE_WEIGHED], 'aug-normalize': [NORMALIZE] },
  term: {
    'aug-grayscale': {
      svg: drawing(WIDTH, SCENE_HEIGHT + 88, [
        ...inColourAndGray(),
        ...GRAYSCALE_WEIGHTS.flatMap((weight, index) => [
          text('label', [40, SCENE_HEIGHT + 30 + 22 * index], PURE[index] ?? ''),
          shape('rect', PURE_CLASSES[index] ?? 'bar', {
            ...{ x: 60, y: SCENE_HEIGHT + 18 + 22 * index, width: 300 * weight, height: 14 },
          }),
          text('value', [66 + 300 * weight, SCENE_HEIGHT + 30 + 22 * index], String(weight)),
        ]),
      ]),
      altQuestion: GRAYSCALE.picture.altQuestion,
      altAnswer: GRAYSCALE.picture.altAnswer,
    },
    'aug-normalize': {
      svg: histogramsSvg([
        text('label', [20, 18], `μ = ${mean.toFixed(2)}, σ = ${deviation.toFixed(2)}`),
        text('label', [20, 122], '(x − μ) / σ'),
      ]),
      altQuestion: NORMALIZE.question,
      altAnswer: NORMALIZE.picture.altAnswer,
    },
  },
}
