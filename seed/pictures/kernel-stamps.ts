import type { Grid } from '#concepts/layer/feature-map'
import { transposedConvolution } from '#concepts/layer/transposed-convolution'
import { WIDTH, upTo } from './frame'
import { settingChoice, upsamplingChoice } from './layer-choices'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing } from './svg'
import { type Board, around, arrow, block, emptyGrid, filledGrid, valuesOf } from './tiles'

const SOURCE = 'torch 2.14.1 torch/nn/modules/conv.py; run'
const ONE = { height: 1, width: 1 }
const onesOf = (side: number): Grid => upTo(side).map(() => upTo(side).map(() => 1))

/** How often each output is stamped: ones through a kernel of ones. */
const overlaps = (side: number, kernel: number, stride: number): Grid =>
  transposedConvolution([onesOf(side)], [[onesOf(kernel)]], { stride })[0] ?? []

/** Each input cell stamps the kernel; where stamps overlap they darken and add up. */
function stamped(side: number, kernel: number, stride: number): string {
  const output = overlaps(side, kernel, stride)
  const cell = 22
  const height = output.length * cell
  const left = (WIDTH - side * cell - 56 - height) / 2
  const from: Board = { left, top: 6 + (height - side * cell) / 2, side: cell }
  const to: Board = { left: left + side * cell + 56, top: 6, side: cell }
  const stamp = { height: kernel, width: kernel }
  const corners = block({ row: 0, column: 0 }, { height: side, width: side }, stride)
  const [first = { row: 0, column: 0 }, second = first] = corners
  return drawing(WIDTH, height + 12, [
    filledGrid(from, onesOf(side)),
    around(from, first, ONE),
    around(from, { row: 0, column: 1 }, ONE, 'mark'),
    arrow([to.left - 44, 6 + height / 2], [to.left - 12, 6 + height / 2]),
    emptyGrid(to, { height: output.length, width: output.length }),
    ...corners.map((corner) => around(to, corner, stamp, 'area')),
    valuesOf(to, output),
    around(to, first, stamp),
    around(to, second, stamp, 'mark'),
  ])
}

const UNEVEN: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, ...upsamplingChoice('up-deconv'), source: SOURCE },
  question: {
    zh: '输入全为1；左边框出的两格各对应右边的一个框，重叠处相加。这是哪种上采样？',
    en: 'All inputs are 1; each framed one makes a frame on the right; overlaps add up. Which upsampling is this?',
  },
  picture: {
    svg: stamped(3, 3, 2),
    altQuestion: {
      zh: '3×3的输入，每格在7×7的输出上盖一个3×3的块，相邻块错开两格；重叠处相加，成为1、2、4交替的格子花纹。',
      en: 'Each cell of a 3×3 input covers a 3×3 block of a 7×7 output, blocks two cells apart; overlaps add up to a pattern of 1, 2 and 4.',
    },
    altAnswer: {
      zh: '反卷积（核3、步幅2）：每个输入值乘以核后叠加；3不能被2整除，重叠不均，出现棋盘格。',
      en: 'Transposed convolution (kernel 3, stride 2): each input stamps the kernel; 3 is not divisible by 2, hence the checkerboard.',
    },
  },
}

const EVEN: PictureFact = {
  ...{ n: 2, kind: 'K8', tier: 2, source: SOURCE },
  question: {
    zh: 'ConvTranspose2d，不填充；右边的框是左边框出的两格各自盖上的核。设置是哪一个？',
    en: 'ConvTranspose2d without padding; the frames are the kernels stamped by the two framed inputs: which setting?',
  },
  ...settingChoice('up-deconv', [
    'kernel=4, stride=2',
    'kernel=2, stride=2',
    'kernel=4, stride=1',
    'kernel=3, stride=2',
  ]),
  picture: {
    svg: stamped(2, 4, 2),
    altQuestion: {
      zh: '2×2的输入，每格在6×6的输出上盖一个4×4的块，相邻块错开两格；中间四格都重叠四次。',
      en: 'Each cell of a 2×2 input covers a 4×4 block of a 6×6 output, blocks two cells apart; the middle four cells are covered four times.',
    },
    altAnswer: {
      zh: '核4、步幅2：(2−1)·2+4=6；4能被2整除，内部重叠均匀。',
      en: 'Kernel 4, stride 2: (2 − 1)·2 + 4 = 6; 4 is divisible by 2, so the inside overlaps evenly.',
    },
  },
}

export const kernelStampPictures: PictureFamily = {
  facts: { 'up-deconv': [UNEVEN, EVEN] },
  term: {
    'up-deconv': {
      ...UNEVEN.picture,
      altQuestion: { zh: '3×3的输入与7×7的输出。', en: 'A 3×3 input and a 7×7 output.' },
    },
  },
}
