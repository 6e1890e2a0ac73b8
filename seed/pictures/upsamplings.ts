import { bilinearInterpolation } from '#concepts/layer/bilinear-interpolation'
import type { Grid } from '#concepts/layer/feature-map'
import { maxPooling } from '#concepts/layer/max-pooling'
import { maxUnpooling } from '#concepts/layer/max-unpooling'
import type { Picture } from '#core/deck/card'
import type { Bilingual } from '#core/deck/term'
import { type Point, WIDTH, upTo } from './frame'
import { settingChoice, upsamplingChoice } from './layer-choices'
import type { PictureFact, PictureFamily } from './picture-fact'
import { POOLED_INPUT, WINNERS } from './poolings'
import { drawing, shape, text } from './svg'
import { type Board, arrow, emptyGrid, filledGrid, middleOf } from './tiles'

const FOUR = { height: 4, width: 4 }
const SOURCE = 'torch 2.14.1 torch/nn/functional.py; run'
/** Weights in binary fractions leave 4.999999999999999 where 5 is meant. */
const rowsOf = (grid: Grid, and: string): string =>
  grid.map((row) => row.map((value) => Number(value.toFixed(3))).join(' ')).join(and)

/** Two by two, and what became of it. */
const enlarged = (from: Grid, to: Grid): string =>
  drawing(WIDTH, 116, [
    filledGrid({ left: 52, top: 32, side: 26 }, from),
    arrow([116, 58], [152, 58]),
    filledGrid({ left: 164, top: 6, side: 26 }, to),
  ])

const QUESTION: Bilingual = {
  zh: '2×2的特征图（左）变成4×4（右）。这是哪种上采样？',
  en: 'A 2×2 map (left) becomes 4×4 (right): which upsampling is this?',
}

const BLENDED_INPUT: Grid = [
  [0, 4],
  [8, 12],
]
const blended = bilinearInterpolation(BLENDED_INPUT, FOUR)
const BLENDED: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, question: QUESTION, ...upsamplingChoice('up-bilinear'), source: SOURCE },
  picture: {
    svg: enlarged(BLENDED_INPUT, blended),
    altQuestion: {
      zh: `输入0 4；8 12，输出四行：${rowsOf(blended, '；')}。`,
      en: `Input 0 4; 8 12. Output, row by row: ${rowsOf(blended, '; ')}.`,
    },
    altAnswer: {
      zh: '双线性插值（align_corners=False）：每个值由最近四点按距离加权，处处平滑过渡。',
      en: 'Bilinear interpolation (align_corners=False): each value blends the four nearest by distance, smooth everywhere.',
    },
  },
}

const ALIGNED_INPUT: Grid = [
  [0, 3],
  [6, 9],
]
const aligned = bilinearInterpolation(ALIGNED_INPUT, FOUR, { alignCorners: true })
const ALIGNED: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, source: SOURCE },
  question: {
    zh: 'F.interpolate把左图放大成右图，相邻值处处等距。用的是哪种设置？',
    en: 'F.interpolate made the right from the left, neighbours evenly apart up to the edge: with which setting?',
  },
  ...settingChoice('up-bilinear', [
    "'bilinear', align_corners=True",
    "'bilinear', align_corners=False",
    "'bicubic', align_corners=True",
    "'bicubic', align_corners=False",
  ]),
  picture: {
    svg: enlarged(ALIGNED_INPUT, aligned),
    altQuestion: {
      zh: `输入0 3；6 9，输出四行：${rowsOf(aligned, '；')}。`,
      en: `Input 0 3; 6 9. Output, row by row: ${rowsOf(aligned, '; ')}.`,
    },
    altAnswer: {
      zh: '角点对齐：四角的像素中心重合，中间等距；不对齐时第一行是0、0.75、2.25、3。',
      en: 'Corners aligned: the corner centres coincide, with even steps between; otherwise the first row is 0, 0.75, 2.25, 3.',
    },
  },
}

/** Where the sixteen outputs read a grid of two by two whose cells are wide. */
function sampled(board: Board, places: readonly number[]): readonly string[] {
  const dot = ([cx, cy]: Point): string => shape('circle', 'dot-2', { cx, cy, r: 4 })
  const centres = upTo(4).map((index) => middleOf(board, Math.floor(index / 2), index % 2))
  return [
    emptyGrid(board, { height: 2, width: 2 }),
    ...centres.map(([cx, cy]) => shape('circle', 'ring', { cx, cy, r: 7 })),
    ...places.flatMap((row) => places.map((column) => dot(middleOf(board, row, column)))),
  ]
}

/** A ramp of 0 and 1 tells where each of four outputs reads it. */
const rampOf = (alignCorners: boolean): readonly number[] =>
  bilinearInterpolation([[0, 1]], { height: 1, width: 4 }, { alignCorners })[0] ?? []

const READ_SVG = drawing(WIDTH, 164, [
  ...sampled({ left: 14, top: 6, side: 66 }, [-0.25, 0.25, 0.75, 1.25]),
  ...sampled({ left: 174, top: 6, side: 66 }, rampOf(true)),
  text(['value', 'middle'], [80, 156], 'align_corners=False'),
  text(['value', 'middle'], [240, 156], 'align_corners=True'),
])

const pooled = maxPooling(POOLED_INPUT, { kernel: 2 })
const restored = maxUnpooling(pooled, { kernel: 2 })

const RESTORED: Picture = {
  svg: drawing(WIDTH, 108, [
    filledGrid({ left: 4, top: 6, side: 24 }, POOLED_INPUT, WINNERS),
    arrow([106, 54], [130, 54]),
    filledGrid({ left: 136, top: 30, side: 24 }, pooled.values),
    arrow([190, 54], [214, 54]),
    filledGrid({ left: 220, top: 6, side: 24 }, restored, WINNERS),
  ]),
  altQuestion: {
    zh: '4×4的输入取每个2×2窗口的最大值7、4、6、9得到2×2；再变回4×4时，这四个值在原来的位置，其余为0。',
    en: 'A 4×4 input keeps the largest of each 2×2 window, 7, 4, 6, 9; back at 4×4 these stand where they were, all else is 0.',
  },
  altAnswer: {
    zh: '反池化：把值放回最大池化记录的位置（着色），其余填0。',
    en: 'Unpooling: values go back to the places that max pooling remembered (tinted), zeros elsewhere.',
  },
}
const UNPOOLED: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, ...upsamplingChoice('up-unpool') },
  question: {
    zh: '4×4先缩小成2×2，再放大回4×4。第二步是哪种上采样？',
    en: 'From 4×4 down to 2×2 and back to 4×4: which upsampling is the second step?',
  },
  picture: RESTORED,
  source: 'torch 2.14.1 torch/nn/modules/pooling.py; run',
}

export const upsamplingPictures: PictureFamily = {
  facts: { 'up-bilinear': [BLENDED, ALIGNED], 'up-unpool': [UNPOOLED] },
  term: {
    'up-bilinear': {
      svg: READ_SVG,
      altQuestion: {
        zh: '两个2×2的网格，各有十六个采样点。',
        en: 'Two grids of 2×2 with sixteen sampling points each.',
      },
      altAnswer: {
        zh: '2×2放大到4×4时的采样点：左边对齐外边缘，右边对齐四角的像素中心（空心圆）。',
        en: 'Where 2×2 to 4×4 samples: left the outer edges are aligned, right the centres of the corner pixels (rings).',
      },
    },
    'up-unpool': RESTORED,
  },
}
