import { elu, eluSlope } from '#concepts/activation/elu'
import { leakyRelu, leakyReluSlope } from '#concepts/activation/leaky-relu'
import { relu, reluSlope } from '#concepts/activation/relu'
import { selu, seluSlope } from '#concepts/activation/selu'
import { sigmoid, sigmoidSlope } from '#concepts/activation/sigmoid'
import { tanh, tanhSlope } from '#concepts/activation/tanh'
import type { Picture } from '#core/deck/card'
import type { Bilingual, TermId } from '#core/deck/term'
import { activationWords } from './activation-words'
import { axes, multiples } from './axes'
import { same, termChoice } from './choices'
import { curve } from './curve'
import type { Frame } from './frame'
import { dot, guide, label } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing } from './svg'

/** Large enough to be seen; the usual 0.01 looks like 0. */
const DRAWN_LEAK = 0.1

type Activation = { readonly f: (x: number) => number; readonly slope: (x: number) => number }
const ACTIVATIONS: Readonly<Record<TermId, Activation>> = {
  'act-sigmoid': { f: sigmoid, slope: sigmoidSlope },
  'act-tanh': { f: tanh, slope: tanhSlope },
  'act-relu': { f: relu, slope: reluSlope },
  'act-leaky-relu': {
    f: (x) => leakyRelu(x, DRAWN_LEAK),
    slope: (x) => leakyReluSlope(x, DRAWN_LEAK),
  },
  'act-elu': { f: (x) => elu(x), slope: (x) => eluSlope(x) },
  'act-selu': { f: selu, slope: seluSlope },
}
const NAMES: Readonly<Record<TermId, Bilingual>> = {
  'act-sigmoid': same('sigmoid'),
  'act-tanh': same('tanh'),
  'act-relu': same('ReLU'),
  'act-leaky-relu': same('Leaky ReLU'),
  'act-elu': same('ELU'),
  'act-selu': same('SELU'),
}
/** For f and for its slope: those that only a second look tells apart. */
const OTHERS: Readonly<Record<TermId, readonly [readonly TermId[], readonly TermId[]]>> = {
  'act-sigmoid': [
    ['act-tanh', 'act-relu', 'act-elu'],
    ['act-tanh', 'act-elu', 'act-relu'],
  ],
  'act-tanh': [
    ['act-sigmoid', 'act-elu', 'act-selu'],
    ['act-sigmoid', 'act-elu', 'act-relu'],
  ],
  'act-relu': [
    ['act-leaky-relu', 'act-elu', 'act-sigmoid'],
    ['act-leaky-relu', 'act-sigmoid', 'act-tanh'],
  ],
  'act-leaky-relu': [
    ['act-relu', 'act-elu', 'act-selu'],
    ['act-relu', 'act-elu', 'act-sigmoid'],
  ],
  'act-elu': [
    ['act-selu', 'act-leaky-relu', 'act-tanh'],
    ['act-selu', 'act-relu', 'act-sigmoid'],
  ],
  'act-selu': [
    ['act-elu', 'act-leaky-relu', 'act-relu'],
    ['act-elu', 'act-tanh', 'act-leaky-relu'],
  ],
}

const FUNCTION_FRAME: Frame = {
  x: [-5, 5],
  y: [-2, 5],
  box: { left: 26, top: 20, width: 280, height: 196 },
}
const SLOPE_FRAME: Frame = { x: [-5, 5], y: [-0.5, 2], box: { left: 30, top: 20, width: 276, height: 170 } }
const TERM_FRAME: Frame = { x: [-5, 5], y: [-2, 2], box: { left: 26, top: 20, width: 280, height: 200 } }
const SOURCE = 'torch 2.14.1 torch/nn/modules/activation.py; run'

/** Both are one line where they cross 0 without a jump; a jump that is none costs nothing. */
const plot = (frame: Frame, f: (x: number) => number, series: 'series-1' | 'series-2' | 'series-3') =>
  curve(frame, series, f, { breaks: [0] })

const functionSvg = (id: TermId): string =>
  drawing(320, 236, [
    ...axes(FUNCTION_FRAME, {
      xTicks: multiples([-5, 5], 1),
      yTicks: multiples([-2, 5], 1),
      ...{ xName: 'x', yName: 'f(x)' },
    }),
    plot(FUNCTION_FRAME, activationOf(id).f, 'series-1'),
  ])

const slopeSvg = (id: TermId): string =>
  drawing(320, 210, [
    ...axes(SLOPE_FRAME, {
      xTicks: multiples([-5, 5], 1),
      yTicks: multiples([-0.5, 2], 0.25),
      yNumbers: multiples([-0.5, 2], 0.5),
      ...{ xName: 'x', yName: 'f′(x)' },
    }),
    plot(SLOPE_FRAME, activationOf(id).slope, 'series-1'),
  ])

const QUESTIONS: readonly Bilingual[] = [
  {
    zh: '参数取默认值时，这条曲线是哪个激活函数？',
    en: 'Default parameters: which activation is this curve?',
  },
  {
    zh: '参数取默认值时，这是哪个激活函数的导数？',
    en: 'Default parameters: this is the derivative of which activation?',
  },
]
/** Where ReLU and its leaky form stand side by side: at its default, the leak cannot be seen. */
const LEAK_BESIDE_RELU: readonly TermId[] = ['act-relu', 'act-leaky-relu']
const LEAK_QUESTIONS: readonly Bilingual[] = [
  {
    zh: '这条曲线是哪个激活函数（若是Leaky ReLU，斜率取0.1）？',
    en: 'Which activation is this curve (if Leaky ReLU, with a slope of 0.1)?',
  },
  {
    zh: '这是哪个激活函数的导数（若是Leaky ReLU，斜率取0.1）？',
    en: 'This is the derivative of which activation (if Leaky ReLU, with a slope of 0.1)?',
  },
]

function factsOf(id: TermId): readonly PictureFact[] {
  const words = activationWords(id)
  return ([functionSvg, slopeSvg] as const).map((draw, index) => {
    const questions = LEAK_BESIDE_RELU.includes(id) ? LEAK_QUESTIONS : QUESTIONS
    const [altQuestion, altAnswer] = index === 0 ? words.f : words.slope
    return {
      ...{ n: index + 1, kind: 'K7', tier: index === 0 ? 1 : 2, source: SOURCE },
      ...{ question: questions[index] ?? altQuestion },
      ...termChoice(NAMES, [id, ...(OTHERS[id]?.[index] ?? [])]),
      picture: { svg: draw(id), altQuestion, altAnswer },
    } as const
  })
}

/** f solid, f′ dashed, a relative dotted; what is worth remembering is written beside its place. */
const EXTRAS: Readonly<Record<TermId, readonly string[]>> = {
  'act-sigmoid': [
    dot(TERM_FRAME, [0, 0.25], 'dot-2'),
    label(TERM_FRAME, [0, 0.25], '0.25', { by: [8, -4], classes: 'value' }),
    label(TERM_FRAME, [4, sigmoid(4)], 'f', { by: [0, -8] }),
    label(TERM_FRAME, [2.6, sigmoidSlope(2.6)], 'f′', { by: [0, -6] }),
  ],
  'act-tanh': [
    plot(TERM_FRAME, sigmoid, 'series-3'),
    label(TERM_FRAME, [3, 1], 'f', { by: [0, -8] }),
    label(TERM_FRAME, [-0.8, tanhSlope(-0.8)], 'f′', { by: [-16, 0] }),
    label(TERM_FRAME, [-3.9, sigmoid(-3.6)], 'sigmoid', { by: [-16, -7], classes: 'value' }),
  ],
  'act-relu': [
    label(TERM_FRAME, [1.6, 1.6], 'f', { by: [-14, 0] }),
    label(TERM_FRAME, [4, 1], 'f′', { by: [0, -8] }),
  ],
  'act-leaky-relu': [
    curve(TERM_FRAME, 'series-3', relu, { span: [-5, 0] }),
    label(TERM_FRAME, [1.6, 1.6], 'f', { by: [-14, 0] }),
    label(TERM_FRAME, [4, 1], 'f′', { by: [0, -8] }),
    label(TERM_FRAME, [-3, -0.3], 'a = 0.1', { by: [-20, 18], classes: 'value' }),
  ],
  'act-elu': [
    curve(TERM_FRAME, 'series-3', (x) => elu(x, 2), { span: [-5, 0] }),
    curve(TERM_FRAME, 'series-3', (x) => elu(x, 0.5), { span: [-5, 0] }),
    label(TERM_FRAME, [1.6, 1.6], 'f', { by: [-14, 0] }),
    label(TERM_FRAME, [4, 1], 'f′', { by: [0, -8] }),
    ...[0.5, 1, 2].map((alpha) =>
      label(TERM_FRAME, [-4.6, elu(-4.6, alpha)], `α = ${alpha}`, { by: [0, -5], classes: 'value' }),
    ),
  ],
  'act-selu': [
    curve(TERM_FRAME, 'series-3', (x) => elu(x), { span: [-5, 0] }),
    label(TERM_FRAME, [1.6, 1.6], 'f', { by: [-14, 0] }),
    label(TERM_FRAME, [4, 1.05], 'f′', { by: [0, -8] }),
    guide(TERM_FRAME, [-5, -1.758], [1, -1.758]),
    label(TERM_FRAME, [1, -1.758], '−1.758', { by: [4, 4], classes: 'value' }),
    label(TERM_FRAME, [-4.6, elu(-4.6)], 'ELU', { by: [0, -6], classes: 'value' }),
  ],
}

function termPictureOf(id: TermId): Picture {
  const { f, slope } = activationOf(id)
  const [altQuestion] = activationWords(id).f
  return {
    svg: drawing(320, 240, [
      ...axes(TERM_FRAME, {
        xTicks: multiples([-5, 5], 1),
        yTicks: multiples([-2, 2], 1),
        ...{ xName: 'x', yName: '' },
      }),
      plot(TERM_FRAME, slope, 'series-2'),
      plot(TERM_FRAME, f, 'series-1'),
      ...(EXTRAS[id] ?? []),
    ]),
    altQuestion,
    altAnswer: activationWords(id).both,
  }
}

function activationOf(id: TermId): Activation {
  const activation = ACTIVATIONS[id]
  if (activation === undefined) throw new RangeError(`No activation ${id}`)
  return activation
}

const IDS = Object.keys(ACTIVATIONS)

export const activationPictures: PictureFamily = {
  facts: Object.fromEntries(IDS.map((id) => [id, factsOf(id)])),
  term: Object.fromEntries(IDS.map((id) => [id, termPictureOf(id)])),
}
