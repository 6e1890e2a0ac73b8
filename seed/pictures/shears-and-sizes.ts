import { affine } from '#concepts/augmentation/affine'
import { centerCrop } from '#concepts/augmentation/center-crop'
import { pad } from '#concepts/augmentation/pad'
import { resizedSize } from '#concepts/augmentation/resize'
import type { Bilingual } from '#core/deck/term'
import { letterChoice } from './choices'
import { beforeAndAfter, lettered, panelRows } from './panels'
import type { PictureFact, PictureFamily } from './picture-fact'
import { resizePaints } from './pixels'
import { SCENE, painted } from './scene'
import { transformChoice } from './transform-names'

const FUNCTIONS = 'torchvision 0.29.1 transforms/functional.py'
const QUESTION: Bilingual = {
  zh: '左为原图，右为结果：这是哪种变换？',
  en: 'Left: before. Right: after. Which transform is this?',
}
const SIZE = { height: 21, width: 28 }
const SHORT_SIDE = 16
const square = { height: SHORT_SIDE, width: SHORT_SIDE }

const slanted = affine(SCENE, { shear: [25, 0] })
const AFFINE: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, source: `${FUNCTIONS} (affine); our own drawing` },
  ...transformChoice('aug-affine', 'aug-rotation', 'aug-hflip', 'aug-resize'),
  picture: {
    svg: beforeAndAfter(SCENE, slanted, 5),
    altQuestion: {
      zh: '结果：竖线斜了25度，横线仍是横的，平行的仍平行；R成了斜体，两侧的角是黑的。',
      en: 'After: upright lines lean by 25 degrees, level ones stay level, parallels stay parallel; the R is slanted, corners at both sides are black.',
    },
    altAnswer: {
      zh: '仿射变换中的剪切：每行的平移量与它到中心的距离成正比；只转动不会改变横线与竖线的夹角。',
      en: 'The shear of an affine transform: rows move in proportion to their distance from the centre; a mere turn would keep right angles.',
    },
  },
}

const parts = [
  { caption: 'angle', image: affine(SCENE, { angle: 20 }) },
  { caption: 'translate', image: affine(SCENE, { translate: [6, -4] }) },
  { caption: 'scale', image: affine(SCENE, { scale: 0.65 }) },
  { caption: 'shear', image: slanted },
] as const
const AFFINE_PART: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, source: `${FUNCTIONS} (affine); our own drawing` },
  question: {
    zh: '同一张图，每次只用`TF.affine`的一个参数：哪个是`shear`？',
    en: 'One image, each time one parameter of `TF.affine` alone. Which one is `shear`?',
  },
  ...letterChoice('ABCD', 'D', ['aug-affine']),
  picture: {
    svg: panelRows(
      [
        lettered(parts.map(({ image }) => image)).slice(0, 2),
        lettered(parts.map(({ image }) => image)).slice(2),
      ],
      4,
    ),
    altQuestion: {
      zh: 'A：整体斜了20度，直角仍是直角。B：整体移向右上，不斜。C：整体变小，居中。D：竖线斜了，横线仍是横的。',
      en: 'A: all leans by 20 degrees, right angles stay. B: all has moved up and to the right, upright. C: all is smaller, in the middle. D: upright lines lean, level ones stay level.',
    },
    altAnswer: {
      zh: 'D：shear使直角不再是直角。A是angle（正值为顺时针），B是translate，C是scale。',
      en: 'D: shear leaves no right angle. A is angle (clockwise when positive), B translate, C scale.',
    },
  },
}

const small = resizePaints(SCENE, resizedSize(SIZE, SHORT_SIDE))
const squashed = resizePaints(SCENE, square)
const RESIZE: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, source: `${FUNCTIONS} (resize); our own drawing` },
  ...transformChoice('aug-resize', 'aug-center-crop', 'aug-random-crop', 'aug-pad'),
  picture: {
    svg: beforeAndAfter(SCENE, squashed, 6),
    altQuestion: {
      zh: '原图：长方形，太阳、R、箭头，下面是地面。结果：小的正方形，原来的一切都在，只是变窄变小。',
      en: 'Before: an oblong with the sun, an R, an arrow and ground. After: a small square that still shows all of it, narrower and smaller.',
    },
    altAnswer: {
      zh: 'Resize((16, 16))：整张图都保留，但给出高和宽时不保持长宽比。',
      en: 'Resize((16, 16)): all of the image is kept, but a height and a width do not keep its shape.',
    },
  },
}
const RESIZE_AMONG: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, source: `${FUNCTIONS} (resize); our own drawing` },
  question: {
    zh: '上为原图，高21，宽28：哪个是Resize(16)的结果？',
    en: 'Top: an image 21 high and 28 wide. Which one does Resize(16) return?',
  },
  ...letterChoice('ABC', 'C', ['aug-resize']),
  picture: {
    svg: panelRows(
      [[{ image: SCENE, caption: '' }], lettered([squashed, centerCrop(SCENE, square), small])],
      5,
    ),
    altQuestion: {
      zh: 'A：正方形，全部内容被压窄。B：正方形，只有中间一块，大小没变。C：长方形，全部内容按同一比例变小。',
      en: 'A: a square, everything squeezed into it. B: a square, only the middle, as large as before. C: an oblong, everything smaller by one factor.',
    },
    altAnswer: {
      zh: 'C：只给一个整数时短边变成16，长边按比例变成21。A是Resize((16, 16))，B是中心剪裁。',
      en: 'C: a single number becomes the shorter side, the longer one follows in proportion: 21. A is Resize((16, 16)), B a centre crop.',
    },
  },
}

const PAD: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, source: `${FUNCTIONS} (pad); our own drawing` },
  ...transformChoice('aug-pad', 'aug-resize', 'aug-affine', 'aug-center-crop'),
  picture: {
    svg: beforeAndAfter(SCENE, pad(SCENE, [4, 4, 4, 4]), 4.3),
    altQuestion: {
      zh: '结果：原来的画面一点没变，四周多了一圈黑边，整张图因此变大。',
      en: 'After: the old picture as it was, with a black margin all around, so the whole is larger.',
    },
    altAnswer: {
      zh: '填充：四边各加4个像素，默认模式constant填0；原来的像素都不变。',
      en: 'Padding: four pixels on each side, mode constant and value 0 by default; the old pixels stay as they are.',
    },
  },
}

const TILE = painted(`
.......
.####..
.#.....
.###...
.#.....
.#.....
_______`)
const modes = (['edge', 'symmetric', 'constant', 'reflect'] as const).map((mode) => ({
  caption: mode,
  image: pad(TILE, [4, 4, 4, 4], { mode }),
  margin: 4,
}))
const letteredModes = modes.map((mode, index) => ({ ...mode, caption: 'ABCD'[index] ?? '' }))
const PAD_MODE: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, source: `${FUNCTIONS} (pad); our own drawing` },
  question: {
    zh: '框内为原图，四边各补4个像素：哪个用的是padding_mode="reflect"？',
    en: 'Framed: a tile, with four pixels added on each side. Which one used padding_mode="reflect"?',
  },
  ...letterChoice('ABCD', 'D', ['aug-pad']),
  picture: {
    svg: panelRows([letteredModes.slice(0, 2), letteredModes.slice(2)], 6.4),
    altQuestion: {
      zh: '原图：字母F，底部一行地面。A：边上的像素一直拉到外面。B：四周是镜像，地面有两行。C：四周全黑。D：四周是镜像，地面只有一行。',
      en: 'Tile: the letter F above one row of ground. A: border pixels drawn out to the rim. B: mirror images around, two rows of ground. C: black around. D: mirror images around, one row of ground.',
    },
    altAnswer: {
      zh: 'D：reflect不重复边上的像素。B是symmetric，会重复它；A是edge，C是constant。',
      en: 'D: reflect does not repeat the border pixel. B is symmetric, which does; A is edge, C constant.',
    },
  },
}

export const shearAndSizePictures: PictureFamily = {
  facts: {
    'aug-affine': [AFFINE, AFFINE_PART],
    'aug-resize': [RESIZE, RESIZE_AMONG],
    'aug-pad': [PAD, PAD_MODE],
  },
  term: {
    'aug-affine': {
      svg: panelRows([parts.slice(0, 2), parts.slice(2)], 4),
      altQuestion: QUESTION,
      altAnswer: {
        zh: '仿射变换的四个成分：转动（正角度为顺时针）、平移、缩放、剪切。',
        en: 'The four parts of an affine transform: turn (clockwise when positive), shift, scaling, shear.',
      },
    },
    'aug-resize': {
      svg: panelRows(
        [
          [{ image: SCENE, caption: '21 × 28' }],
          [
            { image: small, caption: 'Resize(16)' },
            { image: squashed, caption: 'Resize((16, 16))' },
          ],
        ],
        5,
      ),
      altQuestion: QUESTION,
      altAnswer: {
        zh: '只给一个整数：短边变成16，长宽比不变；给出高和宽：正好是16×16，画面被压窄。',
        en: 'One number: the shorter side becomes 16 and the shape stays. Height and width: exactly 16 × 16, squeezed.',
      },
    },
    'aug-pad': {
      svg: panelRows([modes.slice(0, 2), modes.slice(2)], 6.4),
      altQuestion: QUESTION,
      altAnswer: {
        zh: '四种模式：edge重复边上的像素，symmetric的镜像带着它，constant填一个值，reflect的镜像不带它。',
        en: 'The four modes: edge repeats the border pixel, symmetric mirrors it too, constant fills one value, reflect mirrors without it.',
      },
    },
  },
}
