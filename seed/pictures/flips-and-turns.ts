import type { Grid } from '#concepts/augmentation/grid'
import { horizontalFlip } from '#concepts/augmentation/horizontal-flip'
import { rotate } from '#concepts/augmentation/rotate'
import { verticalFlip } from '#concepts/augmentation/vertical-flip'
import type { Bilingual } from '#core/deck/term'
import { letterChoice } from './choices'
import { beforeAndAfter, lettered, panelRows } from './panels'
import type { PictureFact, PictureFamily } from './picture-fact'
import { SCENE } from './scene'
import { transformChoice } from './transform-names'

const UNIT = 5
const SMALL_UNIT = 3.5
const SOURCE =
  'torchvision 0.29.1 transforms/functional.py (hflip, vflip, rotate); computed from our own drawing'

/** What stands left, or above, in every one of these pictures. */
const BEFORE: Bilingual = {
  zh: '原图：左上太阳，中间一个正写的R，R右边一支向右的箭头，底部是地面。',
  en: 'Before: the sun top left, an R in the middle, at its right an arrow that points right, ground at the bottom.',
}
const after = (zh: string, en: string): Bilingual => ({ zh: `${BEFORE.zh}${zh}`, en: `${BEFORE.en} ${en}` })

const QUESTION: Bilingual = {
  zh: '左为原图，右为结果：这是哪种变换？',
  en: 'Left: before. Right: after. Which transform is this?',
}

const HFLIP: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, source: SOURCE },
  ...transformChoice('aug-hflip', 'aug-vflip', 'aug-rotation', 'aug-random-resized-crop'),
  picture: {
    svg: beforeAndAfter(SCENE, horizontalFlip(SCENE), UNIT),
    altQuestion: after(
      '结果：R是反写的；箭头在它左边，指向左；太阳在右上，地面仍在底部。',
      'After: the R is written backwards; the arrow is at its left and points left, the sun is top right, the ground still at the bottom.',
    ),
    altAnswer: {
      zh: '水平翻转：x变成W−1−x，左右互换，文字反写，天与地不动。',
      en: 'Horizontal flip: x becomes W − 1 − x. Left and right change places, text reads backwards, sky and ground stay.',
    },
  },
}

const VFLIP: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, source: SOURCE },
  ...transformChoice('aug-vflip', 'aug-hflip', 'aug-rotation', 'aug-random-resized-crop'),
  picture: {
    svg: beforeAndAfter(SCENE, verticalFlip(SCENE), UNIT),
    altQuestion: after(
      '结果：R两腿朝上；箭头仍在它右边，指向右；太阳在左下，地面到了顶部。',
      'After: the legs of the R are up; the arrow is still at its right and points right, the sun is bottom left, the ground at the top.',
    ),
    altAnswer: {
      zh: '垂直翻转：y变成H−1−y，上下互换，左右不动；转180度则左右也会换。',
      en: 'Vertical flip: y becomes H − 1 − y. Top and bottom change places, left and right stay; half a turn would change both.',
    },
  },
}

/** The original, and below it three results to tell apart. */
const amongThree = (...results: readonly [Grid, Grid, Grid]): string =>
  panelRows([[{ image: SCENE, caption: '' }], lettered(results)], SMALL_UNIT)
const half = rotate(SCENE, 180)

const VFLIP_AMONG: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, source: SOURCE },
  question: {
    zh: '上为原图：A、B、C中哪个是垂直翻转的结果？',
    en: 'Top: before. Which of A, B, C is its vertical flip?',
  },
  ...letterChoice('ABC', 'B', ['aug-vflip']),
  picture: {
    svg: amongThree(half, verticalFlip(SCENE), horizontalFlip(SCENE)),
    altQuestion: after(
      'A：地面在顶部，太阳在右，箭头指向左。B：地面在顶部，太阳在左，箭头指向右。C：地面在底部，太阳在右，箭头指向左。',
      'A: ground at the top, sun at the right, arrow to the left. B: ground at the top, sun at the left, arrow to the right. C: ground at the bottom, sun at the right, arrow to the left.',
    ),
    altAnswer: {
      zh: 'B：只有上下互换。A转了180度，左右也换了；C只换了左右。',
      en: 'B: only top and bottom changed places. A was turned by 180 degrees, which changes left and right too; C changed only those.',
    },
  },
}

const ROTATION: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, source: SOURCE },
  ...transformChoice('aug-rotation', 'aug-hflip', 'aug-vflip', 'aug-random-resized-crop'),
  picture: {
    svg: beforeAndAfter(SCENE, rotate(SCENE, 30), UNIT),
    altQuestion: after(
      '结果：画面同样大，一切都逆时针斜了30度，R不是反写；四个角是黑的。',
      'After: as large as before; everything leans by 30 degrees, counter-clockwise, the R is not backwards; the four corners are black.',
    ),
    altAnswer: {
      zh: '旋转：正角度为逆时针；尺寸不变，转出去的丢掉，空出的角填0。',
      en: 'Rotation: positive degrees are counter-clockwise; the size stays, what turns out of it is lost, empty corners are filled with 0.',
    },
  },
}

const ROTATION_AMONG: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, source: SOURCE },
  question: {
    zh: '上为原图：A、B、C中哪个是转180度的结果？',
    en: 'Top: before. Which of A, B, C is it turned by 180 degrees?',
  },
  ...letterChoice('ABC', 'C', ['aug-rotation']),
  picture: {
    svg: amongThree(verticalFlip(SCENE), horizontalFlip(SCENE), half),
    altQuestion: after(
      'A：地面在顶部，太阳在左，箭头指向右。B：地面在底部，太阳在右，箭头指向左。C：地面在顶部，太阳在右，箭头指向左。',
      'A: ground at the top, sun at the left, arrow to the right. B: ground at the bottom, sun at the right, arrow to the left. C: ground at the top, sun at the right, arrow to the left.',
    ),
    altAnswer: {
      zh: 'C：上下、左右都换了，R倒过来仍是R。A、B各只换了一个方向，R成了反写。',
      en: 'C: top and bottom changed places, and so did left and right; the R is still an R. A and B changed one of them each and mirror it.',
    },
  },
}

export const flipPictures: PictureFamily = {
  facts: {
    'aug-hflip': [HFLIP],
    'aug-vflip': [VFLIP, VFLIP_AMONG],
    'aug-rotation': [ROTATION, ROTATION_AMONG],
  },
  term: {
    'aug-hflip': HFLIP.picture,
    'aug-vflip': {
      svg: panelRows(
        [
          [{ image: SCENE, caption: 'x, y' }],
          [
            { image: verticalFlip(SCENE), caption: 'x, H−1−y' },
            { image: half, caption: '180°' },
          ],
        ],
        4,
      ),
      altQuestion: QUESTION,
      altAnswer: {
        zh: '上：原图。左下：垂直翻转，R是反的，左右没有换。右下：旋转180度，R没有反，左右也换了。',
        en: 'Top: before. Bottom left: the vertical flip, the R mirrored, left and right as before. Bottom right: turned by 180 degrees, the R not mirrored, left and right exchanged.',
      },
    },
    'aug-rotation': {
      svg: panelRows(
        [
          [
            { image: rotate(SCENE, 30), caption: '30°' },
            { image: rotate(SCENE, 30, { expand: true }), caption: '30°, expand' },
          ],
        ],
        4,
      ),
      altQuestion: QUESTION,
      altAnswer: {
        zh: '逆时针转30度。左：尺寸不变，四角被切掉；右：expand=True，画布放大到能装下整张图。',
        en: 'Turned by 30 degrees, counter-clockwise. Left: the size stays and corners are cut off; right: expand=True enlarges the canvas until all of it fits.',
      },
    },
  },
}
