import { toTensor } from '#concepts/augmentation/to-tensor'
import { same } from './choices'
import { WIDTH } from './frame'
import { arrowTo } from './panels'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing, shape, text } from './svg'

/** Height × width × channels of bytes, multiples of 51 so that a 255th of them is short. */
const BYTES = [
  [
    [255, 102, 0],
    [51, 204, 153],
    [0, 51, 255],
  ],
  [
    [153, 153, 204],
    [102, 0, 51],
    [204, 255, 102],
  ],
] as const
const CHANNELS = ['R', 'G', 'B']

const [LEFT, TOP, CELL, TALL] = [4, 24, 42, 52]
/** Every pixel holds its three numbers. */
const pixels = BYTES.flatMap((row, y) =>
  row.flatMap((pixel, x) => {
    const at = { x: LEFT + x * CELL, y: TOP + y * TALL }
    return [
      shape('rect', 'cell', { ...at, width: CELL, height: TALL }),
      ...pixel.map((value, channel) =>
        text(['value', 'middle'], [at.x + CELL / 2, at.y + 16 + 15 * channel], String(value)),
      ),
    ]
  }),
)

const [SHEETS, WIDE, LOW, GAP] = [206, 36, 20, 8]
/** Every channel is a sheet of its own. */
const sheets = toTensor(BYTES).flatMap((sheet, channel) => {
  const top = channel * (2 * LOW + GAP)
  return [
    text(['label', 'end'], [SHEETS - 8, top + TOP + LOW + 4], CHANNELS[channel] ?? ''),
    ...sheet.flatMap((row, y) =>
      row.flatMap((value, x) => {
        const at = { x: SHEETS + x * WIDE, y: top + TOP + y * LOW }
        return [
          shape('rect', 'cell', { ...at, width: WIDE, height: LOW }),
          text(['value', 'middle'], [at.x + WIDE / 2, at.y + 14], value.toFixed(1)),
        ]
      }),
    ),
  ]
})

const svg = drawing(WIDTH, TOP + 3 * 2 * LOW + 2 * GAP + 4, [
  text(['label', 'middle'], [LEFT + (3 * CELL) / 2, 14], '(2, 3, 3)'),
  ...pixels,
  ...arrowTo(178, TOP + TALL),
  text(['label', 'middle'], [SHEETS + (3 * WIDE) / 2, 14], '(3, 2, 3)'),
  ...sheets,
])

const LAYOUT: PictureFact = {
  ...{ n: 1, kind: 'K8', tier: 1, source: 'torchvision 0.29.1 transforms/functional.py (to_tensor)' },
  question: {
    zh: '左边的彩色小图变成右边的数组，上面是形状：这是torchvision的哪个变换？',
    en: 'The small colour image at the left becomes the array at the right, shapes above. Which torchvision transform?',
  },
  ...{ answer: same('ToTensor'), termIds: ['aug-to-tensor', 'aug-normalize'] },
  /* Two of the others do half of it: PILToTensor moves the axes only, ConvertImageDtype divides only. */
  options: ['ToTensor', 'PILToTensor', 'ConvertImageDtype', 'Normalize'].map(same),
  picture: {
    svg,
    altQuestion: {
      zh: '左：高2、宽3的格子，每格有三个0到255的整数。右：三张高2、宽3的表R、G、B，值在0到1之间；255成了1.0，51成了0.2。',
      en: 'Left: 2 by 3 cells, each with three whole numbers from 0 to 255. Right: three sheets R, G, B of 2 by 3 numbers from 0 to 1; 255 has become 1.0 and 51 has become 0.2.',
    },
    altAnswer: {
      zh: 'ToTensor：轴从(H, W, C)变成(C, H, W)，每个值除以255。',
      en: 'ToTensor: axes (H, W, C) become (C, H, W), and every value is divided by 255.',
    },
  },
}

export const tensorLayoutPictures: PictureFamily = {
  facts: { 'aug-to-tensor': [LAYOUT] },
  term: { 'aug-to-tensor': LAYOUT.picture },
}
