import { centerCrop, centerCropStart } from '#concepts/augmentation/center-crop'
import { type Window, crop } from '#concepts/augmentation/crop'
import { type Grid, sizeOf } from '#concepts/augmentation/grid'
import { randomCrop } from '#concepts/augmentation/random-crop'
import { randomResizedCropWindow } from '#concepts/augmentation/random-resized-crop'
import type { Bilingual } from '#core/deck/term'
import { WIDTH } from './frame'
import type { PictureFact, PictureFamily } from './picture-fact'
import { extent, paintedImage, resizePaints } from './pixels'
import { SCENE } from './scene'
import { drawing, shape, short, text } from './svg'
import { transformChoice } from './transform-names'

const IMAGE = sizeOf(SCENE)
const [UNIT, SIDE] = [7, 80]
const SPOT = { left: (WIDTH - IMAGE.width * UNIT) / 2, top: 1, unit: UNIT }
const BELOW = SPOT.top + IMAGE.height * UNIT

/** One time that the image came by: where the window lay, and what came of it. */
type Pass = { readonly window: Window; readonly result: Grid }

/** The image with the windows of all passes, and below it what each returned, all drawn equally large. */
function passesSvg(passes: readonly Pass[]): string {
  const gap = (WIDTH - passes.length * SIDE) / (passes.length + 1)
  return drawing(WIDTH, BELOW + 24 + SIDE + 20, [
    ...paintedImage(SCENE, SPOT),
    ...distinct(passes).map(({ window }) => windowFrame(window)),
    ...distinct(passes).map(({ window }, index, { length }) =>
      windowNumber(window, length === 1 ? '1–3' : String(index + 1)),
    ),
    ...passes.flatMap(({ result }, index) => {
      const left = gap + index * (SIDE + gap)
      const unit = SIDE / (extent(result, 1)[0] || 1)
      return [
        ...paintedImage(result, { left, top: BELOW + 14, unit }),
        text(['label', 'middle'], [left + SIDE / 2, BELOW + SIDE + 29], String(index + 1)),
      ]
    }),
  ])
}

const distinct = (passes: readonly Pass[]): readonly Pass[] =>
  passes.filter(({ window }, index) => passes.findIndex((other) => other.window === window) === index)

const windowFrame = ({ top, left, height, width }: Window): string =>
  shape('rect', 'kernel', {
    ...{ x: SPOT.left + left * UNIT, y: SPOT.top + top * UNIT },
    ...{ width: width * UNIT, height: height * UNIT },
  })

const windowNumber = ({ top, left }: Window, number: string): string =>
  text('label', [SPOT.left + left * UNIT + 5, SPOT.top + top * UNIT + 15], number)

const SIZE = { height: 12, width: 12 }
const CENTER: Window = {
  ...SIZE,
  top: centerCropStart(IMAGE.height, SIZE.height),
  left: centerCropStart(IMAGE.width, SIZE.width),
}
const centerPasses = [1, 2, 3].map(() => ({ window: CENTER, result: centerCrop(SCENE, SIZE) }))

const randomPasses = (
  [
    [0, 1],
    [9, 6],
    [5, 16],
  ] as const
).map(([top, left]) => {
  const window = { ...SIZE, top, left }
  return { window, result: randomCrop(SCENE, window) }
})

const resizedPasses = [
  { areaShare: 0.42, logRatio: Math.log(4 / 3), top: 0, left: 1 },
  { areaShare: 0.15, logRatio: Math.log(3 / 4), top: 6, left: 18 },
  { areaShare: 0.18, logRatio: Math.log(4 / 3), top: 11, left: 5 },
].map((draw) => {
  const window = randomResizedCropWindow(IMAGE, [draw])
  return { window, result: resizePaints(crop(SCENE, window), { height: 20, width: 20 }) }
})

const QUESTION: Bilingual = {
  zh: '同一张图三次经过同一变换，上为窗口，下为结果：是哪种变换？',
  en: 'One image passes the same transform three times. Top: the windows. Below: the three results. Which transform?',
}
const SOURCE = 'torchvision 0.29.1 transforms/transforms.py; computed from our own drawing'
const CROPS = ['aug-center-crop', 'aug-random-crop', 'aug-random-resized-crop', 'aug-resize'] as const
const rightFirst = (right: string) => [right, ...CROPS.filter((id) => id !== right)]

const CENTER_CROP: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, source: SOURCE },
  ...transformChoice(...rightFirst('aug-center-crop')),
  picture: {
    svg: passesSvg(centerPasses),
    altQuestion: {
      zh: '三次的窗口重合在一起：左边距等于右边距，上边距与下边距最多差一个像素；三个结果完全相同，也不变形。',
      en: 'All three windows are the same one: as far from the left as from the right, and from top as from bottom but for a pixel; the results are equal and undistorted.',
    },
    altAnswer: {
      zh: '中心剪裁：位置由尺寸决定，没有随机性，每次结果都一样。',
      en: 'Center crop: the sizes decide the place, nothing is random, every pass returns the same.',
    },
  },
}
const RANDOM_CROP: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, source: SOURCE },
  ...transformChoice(...rightFirst('aug-random-crop')),
  picture: {
    svg: passesSvg(randomPasses),
    altQuestion: {
      zh: '三个窗口都是同样大的正方形，但位置各不相同；三个结果中景物的比例尺相同，都不变形。',
      en: 'Three windows, squares of one size, each in another place; in all three results things are equally large and undistorted.',
    },
    altAnswer: {
      zh: '随机剪裁：每次只重新抽位置，窗口的大小和形状固定。',
      en: 'Random crop: only the place is drawn anew, size and shape of the window are fixed.',
    },
  },
}
const RANDOM_RESIZED_CROP: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, source: SOURCE },
  ...transformChoice(...rightFirst('aug-random-resized-crop')),
  picture: {
    svg: passesSvg(resizedPasses),
    altQuestion: {
      zh: '三个窗口大小、宽高和位置都不同；三个结果却是同样大的正方形，景物大小不一，还被拉宽或压窄。',
      en: 'Three windows differ in area, shape and place, yet the three results are squares of one size, in which things are larger or smaller, wider or narrower.',
    },
    altAnswer: {
      zh: '随机长宽比剪裁：面积比例和长宽比都随机，再统一缩放到指定尺寸。',
      en: 'Random resized crop: share of the area and aspect ratio are random, then every patch is resized to the wanted size.',
    },
  },
}

/** The window in the middle, and how wide the margins around it are. */
function marginsSvg(): string {
  const [x, y] = [SPOT.left + CENTER.left * UNIT, SPOT.top + CENTER.top * UNIT]
  const side = SIZE.width * UNIT
  const middle = [x + side / 2, y + side / 2] as const
  const guides = `M${short(middle[0])} 1V${short(y)}M${short(SPOT.left)} ${short(middle[1])}H${short(x)}`
  return drawing(WIDTH, BELOW + 1, [
    ...paintedImage(SCENE, SPOT),
    windowFrame(CENTER),
    shape('path', 'guide', { d: guides }),
    text('label', [middle[0] + 5, y - 14], '(H−h)/2'),
    text(['label', 'middle'], [(SPOT.left + x) / 2, middle[1] - 6], '(W−w)/2'),
    text(['label', 'middle'], [middle[0], y + side + 17], 'h × w'),
  ])
}

export const cropPictures: PictureFamily = {
  facts: {
    'aug-center-crop': [CENTER_CROP],
    'aug-random-crop': [RANDOM_CROP],
    'aug-random-resized-crop': [RANDOM_RESIZED_CROP],
  },
  term: {
    'aug-center-crop': {
      svg: marginsSvg(),
      altQuestion: QUESTION,
      altAnswer: {
        zh: '窗口在正中：上边距round((H−h)/2)，左边距round((W−w)/2)。',
        en: 'The window in the middle: (H − h)/2 from the top and (W − w)/2 from the left, rounded.',
      },
    },
    'aug-random-crop': RANDOM_CROP.picture,
    'aug-random-resized-crop': RANDOM_RESIZED_CROP.picture,
  },
}
