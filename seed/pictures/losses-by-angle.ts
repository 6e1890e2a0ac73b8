import { arcfaceLogit } from '#concepts/loss/arcface-loss'
import type { Picture } from '#core/deck/card'
import { multiples } from './axes'
import { curve } from './curve'
import { featureScatter, featureScatterTermPicture } from './feature-scatter'
import { WIDTH, plotFrame } from './frame'
import type { PictureFact, PictureFamily } from './picture-fact'
import { plotSvg } from './plot'
import { drawing, shape, text } from './svg'

/** The usual margin of the angle, in radians. */
const MARGIN = 0.5
const RADIANS = Math.PI / 180

const FRAME = plotFrame([0, 180], [-1, 1])
const AXES = {
  xTicks: multiples([0, 180], 30),
  yTicks: multiples([-1, 1], 0.5),
  ...{ xName: 'θ', yName: 'z/s' },
}
const logitAt = (margin: number) => (degrees: number) => arcfaceLogit(degrees * RADIANS, { scale: 1, margin })

const SHIFTED: PictureFact = {
  ...{ n: 1, kind: 'K7', tier: 1, source: 'Deng et al., CVPR 2019' },
  question: {
    zh: '虚线为cosθ（θ：特征与真实类权重的夹角）；实线是哪种目标logit？',
    en: 'Dashed: cos θ, θ between feature and true class weight. Solid: the target logit of which loss?',
  },
  answer: { zh: 'arcface loss', en: 'ArcFace' },
  options: [
    { zh: 'arcface loss', en: 'ArcFace' },
    { zh: 'CosFace', en: 'CosFace' },
    { zh: 'SphereFace', en: 'SphereFace' },
  ],
  termIds: ['loss-arcface'],
  picture: {
    svg: plotSvg(FRAME, AXES, [
      curve(FRAME, 'series-2', logitAt(0)),
      curve(FRAME, 'series-1', logitAt(MARGIN)),
    ]),
    altQuestion: {
      zh: '虚线为余弦曲线；实线是同一曲线整体向左平移约29度：形状不变，0度处为0.88，约151度处到最低点。',
      en: 'Dashed: a cosine. Solid: the same curve moved left by about 29 degrees: 0.88 at 0 degrees, lowest near 151 degrees.',
    },
    altAnswer: {
      zh: 'arcface：cos(θ+m)，m=0.5弧度；CosFace是向下平移，SphereFace是横向压缩。',
      en: 'ArcFace: cos(θ + m), m = 0.5 rad; CosFace moves the curve down, SphereFace squeezes it sideways.',
    },
  },
}

const [CENTER, RADIUS] = [[WIDTH / 2, 168] as const, 140]
const onCircle = (degrees: number, radius = RADIUS): [number, number] => [
  CENTER[0] + radius * Math.cos(degrees * RADIANS),
  CENTER[1] - radius * Math.sin(degrees * RADIANS),
]
const arc = (from: number, to: number, radius: number): string => {
  const [startX, startY] = onCircle(from, radius)
  const [endX, endY] = onCircle(to, radius)
  return `M${startX.toFixed(1)} ${startY.toFixed(1)}A${radius} ${radius} 0 0 0 ${endX.toFixed(1)} ${endY.toFixed(1)}`
}
const spoke = (classes: 'series-1' | 'series-2' | 'series-3' | 'guide', degrees: number): string => {
  const [x2, y2] = onCircle(degrees)
  return shape('line', classes, { x1: CENTER[0], y1: CENTER[1], x2, y2 })
}

/** Angles of the drawing, in degrees: two class weights, and a feature between them. */
const [OWN, OTHER, FEATURE] = [35, 145, 62]
const MARGIN_DEGREES = MARGIN / RADIANS
const BOUNDARY = (OWN + OTHER - MARGIN_DEGREES) / 2

const CIRCLE: Picture = {
  svg: drawing(WIDTH, 184, [
    shape('path', 'axis', { d: arc(0, 180, RADIUS) }),
    spoke('guide', (OWN + OTHER) / 2),
    spoke('series-3', BOUNDARY),
    spoke('series-2', OWN),
    spoke('series-2', OTHER),
    spoke('series-1', FEATURE),
    shape('path', 'axis', { d: arc(OWN, FEATURE, 44) }),
    shape('path', 'axis', { d: arc(FEATURE, FEATURE + MARGIN_DEGREES, 52) }),
    text('label', onCircle((OWN + FEATURE) / 2, 50), 'θ'),
    text(['label', 'middle'], onCircle(FEATURE + MARGIN_DEGREES - 7, 62), 'm'),
    text('label', onCircle(OWN, RADIUS + 8), 'W₁'),
    text(['label', 'end'], onCircle(OTHER, RADIUS + 8), 'W₂'),
    text('label', onCircle(FEATURE, RADIUS + 8), 'x'),
    shape('circle', 'dot-1', { cx: onCircle(FEATURE)[0], cy: onCircle(FEATURE)[1], r: 4 }),
  ]),
  altQuestion: {
    zh: '单位圆上的一个特征与两个类权重。',
    en: 'A feature and two class weights on the unit circle.',
  },
  altAnswer: {
    zh: '特征x与真实类权重W₁的夹角θ先加上m再取余弦。分界因此从正中（细虚线）移到靠W₁一侧（点线），类内更紧。',
    en: 'The angle θ from x to its weight W₁ grows by m before the cosine: the boundary moves from the middle (thin) towards W₁ (dotted), so classes tighten.',
  },
}

export const angleLossPictures: PictureFamily = {
  facts: { 'loss-arcface': [SHIFTED], 'loss-center': [featureScatter] },
  term: { 'loss-arcface': CIRCLE, 'loss-center': featureScatterTermPicture },
}
