import { bilinearValue } from '#concepts/layer/bilinear-value'
import type { Picture } from '#core/deck/card'
import { type Point, WIDTH, upTo } from './frame'
import { convolutionChoice } from './layer-choices'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing, shape, short, text } from './svg'
import { type Board, arrow, emptyGrid, filledGrid, middleOf } from './tiles'

const BOARD: Board = { left: 20, top: 6, side: 28 }
const SIZE = { height: 6, width: 10 }
const RADIANS = Math.PI / 180

/** The thing in the image: an arch around a place below it, in cells. */
const ARCH = { row: 6.3, column: 4.5, inner: 2.5, outer: 5.5, reach: 52 }

/** A place on a ring around the foot of the arch, `degrees` right of straight up. */
const onArch = (radius: number, degrees: number): Point =>
  middleOf(
    BOARD,
    ARCH.row - radius * Math.cos(degrees * RADIANS),
    ARCH.column + radius * Math.sin(degrees * RADIANS),
  )

function arch(): string {
  const arc = (radius: number, degrees: number, sweep: number) => {
    const r = short(radius * BOARD.side)
    return `A${r} ${r} 0 0 ${sweep} ${onArch(radius, degrees).map(short).join(' ')}`
  }
  const start = onArch(ARCH.outer, -ARCH.reach).map(short).join(' ')
  const corner = onArch(ARCH.inner, ARCH.reach).map(short).join(' ')
  return shape('path', 'sky', {
    d: `M${start}${arc(ARCH.outer, ARCH.reach, 1)}L${corner}${arc(ARCH.inner, -ARCH.reach, 0)}Z`,
  })
}

/** Each tap with the regular place it starts from and where it reads. */
const TAPS: readonly (readonly [regular: Point, moved: Point])[] = upTo(9).map((tap) => {
  const [row, column] = [Math.floor(tap / 3), tap % 3]
  return [middleOf(BOARD, 1 + row, 3 + column), onArch(5 - row, (column - 1) * 34)]
})
const ring = ([cx, cy]: Point): string => shape('circle', 'ring', { cx, cy, r: 4 })
const dot = ([cx, cy]: Point): string => shape('circle', 'dot-2', { cx, cy, r: 4.5 })
/** From the rim of the hollow point to that of the solid one. */
function move([[x1, y1], [x2, y2]]: (typeof TAPS)[number]): string {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const along = (share: number): Point => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]
  return arrow(along(5 / length), along(1 - 5 / length))
}

const MOVED: Picture = {
  svg: drawing(WIDTH, 180, [
    emptyGrid(BOARD, SIZE),
    arch(),
    ...TAPS.map(move),
    ...TAPS.map(([regular]) => ring(regular)),
    ...TAPS.map(([, moved]) => dot(moved)),
  ]),
  altQuestion: {
    zh: '图像上有一道拱形；九个空心点排成规则的三行三列，箭头把它们移到沿拱形弯曲排列的九个实心点，位置不在格子正中。',
    en: 'An arch in an image; nine hollow points in three regular rows; arrows move them to nine solid points that bend along the arch, off the cell centres.',
  },
  altAnswer: {
    zh: '可变形卷积：每个采样点各有一个由输入预测的偏移（箭头），采样形状随内容弯曲。',
    en: 'Deformable convolution: each tap has its own offset (arrow), predicted from the input, so the shape bends with the content.',
  },
}

const OFFSETS: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, ...convolutionChoice('conv-deformable') },
  question: {
    zh: '实心点是核在这一位置实际读取的地方。图中是哪种卷积？',
    en: 'Solid points: where the kernel reads for this one output. Which convolution is this?',
  },
  picture: MOVED,
  source: 'Dai et al., ICCV 2017',
}

const PIXELS = [
  [0, 4],
  [8, 12],
]
const [DOWN, RIGHT] = [0.25, 0.75]
const read = bilinearValue(PIXELS, DOWN, RIGHT)
const FOUR: Board = { left: 84, top: 10, side: 76 }
const [TAP_X, TAP_Y] = middleOf(FOUR, DOWN, RIGHT)

const BETWEEN: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2 },
  question: {
    zh: `采样点落在四个像素中心之间，读出${read}。这个值怎样得到？`,
    en: `A tap lies between the centres of four pixels and reads ${read}. How is that value obtained?`,
  },
  answer: { zh: '双线性插值', en: 'Bilinear interpolation' },
  options: [
    { zh: '双线性插值', en: 'Bilinear interpolation' },
    { zh: '最近邻插值', en: 'Nearest neighbour' },
    { zh: '四点取平均', en: 'Mean of the four' },
    { zh: '四点取最大', en: 'Largest of the four' },
  ],
  termIds: ['conv-deformable', 'up-bilinear'],
  picture: {
    svg: drawing(WIDTH, 172, [
      filledGrid(FOUR, PIXELS),
      shape('path', 'guide', {
        d: `M${short(middleOf(FOUR, 0, 0)[0])} ${short(TAP_Y)}H${short(middleOf(FOUR, 0, 1)[0])}M${short(TAP_X)} ${short(middleOf(FOUR, 0, 0)[1])}V${short(middleOf(FOUR, 1, 0)[1])}`,
      }),
      dot([TAP_X, TAP_Y]),
      text('label', [TAP_X + 8, TAP_Y + 16], String(read)),
    ]),
    altQuestion: {
      zh: `四个像素：上排0和4，下排8和12；采样点在中心之间，向右0.75、向下0.25处，读出${read}。`,
      en: `Four pixels, 0 and 4 above 8 and 12; the tap lies 0.75 to the right and 0.25 down between their centres and reads ${read}.`,
    },
    altAnswer: {
      zh: '双线性插值：上排0.25·0+0.75·4=3，下排0.25·8+0.75·12=11，再0.75·3+0.25·11=5。',
      en: 'Bilinear: above 0.25·0 + 0.75·4 = 3, below 0.25·8 + 0.75·12 = 11, then 0.75·3 + 0.25·11 = 5.',
    },
  },
  source: 'torchvision 0.29.1 torchvision/ops/deform_conv.py; run',
}

export const convolutionOffsetPictures: PictureFamily = {
  facts: { 'conv-deformable': [OFFSETS, BETWEEN] },
  term: { 'conv-deformable': MOVED },
}
