import { moveCenters } from '#concepts/loss/center-loss'
import type { Picture } from '#core/deck/card'
import { letterChoice } from './choices'
import { chance, cloud, normals } from './cloud'
import { type Box, type Frame, type Point, THREE_BOXES, WIDTH, place, upTo } from './frame'
import { border, dot } from './marks'
import type { PictureFact } from './picture-fact'
import { drawing, shape, text } from './svg'

/** Drawn, not measured: what Wen et al. show of features with two coordinates, three classes here. */
const CLASSES = upTo(3)
const PER_CLASS = 16
const directionOf = (index: number): number => Math.PI / 2 + (index * 2 * Math.PI) / CLASSES.length

type Features = readonly (readonly Point[])[]

/** Long rays from the middle: separable, but spread out. */
const rays: Features = CLASSES.map((index) => {
  const [along, aside] = [chance(11 + index), normals(31 + index)]
  return upTo(PER_CLASS).map(() => {
    const angle = directionOf(index) + 0.13 * aside.next().value
    const length = 0.22 + 0.78 * along.next().value
    return [length * Math.cos(angle), length * Math.sin(angle)]
  })
})

/** A small heap around each class's centre. */
const heaps: Features = CLASSES.map((index) => {
  const angle = directionOf(index)
  return cloud([0.7 * Math.cos(angle), 0.7 * Math.sin(angle)], 0.07, PER_CLASS, 57 + index)
})

/** Before training: no class apart from the others. */
const mixed: Features = CLASSES.map((index) => cloud([0, 0], 0.36, PER_CLASS, 91 + index))

const frameIn = (box: Box): Frame => ({ x: [-1.15, 1.15], y: [-1.15, 1.15], box })
const DOTS = ['dot-1', 'dot-2', 'dot-3'] as const

const panel = (box: Box, features: Features): readonly string[] => [
  border(frameIn(box)),
  ...features.flatMap((points, index) =>
    points.map((point) => dot(frameIn(box), point, DOTS[index] ?? 'dot', 2.6)),
  ),
]

const threePanels = (panels: readonly Features[]): string =>
  drawing(
    WIDTH,
    126,
    panels.flatMap((features, index) => {
      const box = THREE_BOXES[index] ?? { left: 0, top: 0, width: 1, height: 1 }
      return [...panel(box, features), text(['label', 'middle'], [box.left + 50, 15], 'ABC'[index] ?? '')]
    }),
  )

export const featureScatter: PictureFact = {
  ...{ n: 1, kind: 'K7', tier: 1, source: 'Wen et al., ECCV 2016; drawn, not measured' },
  question: {
    zh: '三类样本的二维特征：训练前、只用softmax、再加center loss。哪幅是加了center loss的？',
    en: 'Two-dimensional features of three classes: untrained, softmax only, softmax plus center loss. Which has center loss?',
  },
  ...letterChoice('ABC', 'B', ['loss-center', 'loss-cross-entropy']),
  picture: {
    svg: threePanels([rays, heaps, mixed]),
    altQuestion: {
      zh: 'A：每类一条从中间向外的长射线；B：每类聚成一小团，彼此分开；C：三类混在一起。',
      en: 'A: each class a long ray outwards; B: each class one small heap apart from the others; C: all mixed.',
    },
    altAnswer: {
      zh: 'B：每个特征被拉向本类中心，类内紧凑；A只要求可分，C未训练。',
      en: 'B: every feature is pulled to the centre of its class; A is merely separable, C untrained.',
    },
  },
}

const labels = CLASSES.flatMap((index) => upTo(PER_CLASS).map(() => index))
const zero: Point = [0, 0]
const TWO: readonly [Box, Box] = [
  { left: 6, top: 24, width: 150, height: 150 },
  { left: 164, top: 24, width: 150, height: 150 },
]

/** The centres after many batches of the same features: their means, but for the pull of the start. */
function centersOf(features: Features): readonly Point[] {
  let centers: readonly (readonly number[])[] = CLASSES.map(() => zero)
  for (let batch = 0; batch < 40; batch++) centers = moveCenters(features.flat(), labels, centers, 0.5)
  return centers.map(([x = 0, y = 0]) => [x, y])
}

function cross(box: Box, center: Point): string {
  const [x, y] = place(frameIn(box), center).map((coordinate) => Math.round(coordinate * 10) / 10)
  return shape('path', 'mark', { d: `M${(x ?? 0) - 5} ${y}h10M${x} ${(y ?? 0) - 5}v10` })
}

export const featureScatterTermPicture: Picture = {
  svg: drawing(WIDTH, 180, [
    ...panel(TWO[0], rays),
    ...panel(TWO[1], heaps),
    ...centersOf(heaps).map((center) => cross(TWO[1], center)),
    text(['value', 'middle'], [81, 16], 'softmax'),
    text(['value', 'middle'], [239, 16], 'softmax + center'),
  ]),
  altQuestion: {
    zh: '两种训练得到的三类特征。',
    en: 'Features of three classes after two ways of training.',
  },
  altAnswer: {
    zh: '左：只用softmax，可分但散开；右：加center loss，特征聚到本类中心（十字）周围。示意图。',
    en: 'Left: softmax alone, separable but spread; right: with center loss, features gather around their centre (crosses). A sketch.',
  },
}
