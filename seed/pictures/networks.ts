import type { Picture } from '#core/deck/card'
import { type Point, WIDTH, upTo } from './frame'
import { drawing, shape, text } from './svg'

const INPUTS: readonly Point[] = upTo(2).map((index) => [60, 56 + index * 56])
const HIDDEN: readonly Point[] = upTo(3).map((index) => [160, 28 + index * 56])
const OUTPUT: Point = [260, 84]

const wire = ([x1, y1]: Point, [x2, y2]: Point): string => shape('line', 'contour', { x1, y1, x2, y2 })
const unit = ([cx, cy]: Point, name: string): readonly string[] => [
  shape('circle', 'ring', { cx, cy, r: 15 }),
  text(['label', 'middle'], [cx, cy + 4], name),
]

/** What starts equal stays equal: three hidden units that no update can tell apart. */
export const symmetricNetwork: Picture = {
  svg: drawing(WIDTH, 190, [
    ...INPUTS.flatMap((input) => HIDDEN.map((hidden) => wire(input, hidden))),
    ...HIDDEN.map((hidden) => wire(hidden, OUTPUT)),
    ...INPUTS.flatMap((point, index) => unit(point, index === 0 ? 'x₁' : 'x₂')),
    ...HIDDEN.flatMap((point) => unit(point, 'h')),
    ...unit(OUTPUT, 'y'),
    ...[
      [104, 36],
      [216, 50],
    ].map(([x = 0, y = 0]) => text(['value', 'middle'], [x, y], 'w = 0')),
    text(['value', 'middle'], [WIDTH / 2, 184], 'h₁ = h₂ = h₃,  Δw₁ = Δw₂ = Δw₃'),
  ]),
  altQuestion: {
    zh: '两个输入、三个隐藏单元的小网络。',
    en: 'A small network with two inputs and three hidden units.',
  },
  altAnswer: {
    zh: '权重全为0：三个隐藏单元输出相同、梯度相同，永远分不开。',
    en: 'All weights 0: the three hidden units put out the same, get the same gradient and never differ.',
  },
}

const BLOCKS = ['conv1', 'conv2', 'conv3', 'conv4']

/** Blocks whose weights are taken over, and a head that is new. */
export const transferredNetwork: Picture = {
  svg: drawing(WIDTH, 96, [
    ...BLOCKS.flatMap((name, index) => [
      shape('rect', ['area', 'series-1'], { x: 8 + index * 60, y: 20, width: 50, height: 44 }),
      text(['value', 'middle'], [33 + index * 60, 46], name),
      shape('line', 'axis', { x1: 58 + index * 60, y1: 42, x2: 68 + index * 60, y2: 42 }),
    ]),
    shape('rect', 'series-2', { x: 248, y: 20, width: 62, height: 44 }),
    text(['value', 'middle'], [279, 46], 'fc'),
    text(['value', 'middle'], [123, 86], 'ImageNet'),
    text(['value', 'middle'], [279, 86], 'new'),
  ]),
  altQuestion: {
    zh: '四个相同样式的块，后接一个不同样式的块。',
    en: 'Four blocks drawn alike, then one drawn differently.',
  },
  altAnswer: {
    zh: '实线块沿用在大数据集（如ImageNet）上学到的权重；虚线的新分类头从头学起。',
    en: 'Solid blocks keep weights learnt on a large set (such as ImageNet); the dashed new head starts from scratch.',
  },
}
