import type { Descent } from '#concepts/optimiser/descent-path'
import type { Picture } from '#core/deck/card'
import type { Bilingual, TermId } from '#core/deck/term'
import { bowl, bowlFrame, bowlPath } from './bowl'
import { letterChoice } from './choices'
import { type Box, WIDTH, upTo } from './frame'
import type { PictureFact, PictureFamily } from './picture-fact'
import { drawing, text } from './svg'

const STEPS = 36
const DESCENTS = {
  gradientDescent: { optimiser: 'gradientDescent', steps: STEPS, learningRate: 0.09 },
  momentum: { optimiser: 'momentum', steps: STEPS, learningRate: 0.02, momentum: 0.9 },
  rmsprop: { optimiser: 'rmsprop', steps: STEPS, learningRate: 0.3, alpha: 0.9 },
  adagrad: { optimiser: 'adagrad', steps: STEPS, learningRate: 0.3 },
  adam: { optimiser: 'adam', steps: STEPS, learningRate: 0.3 },
} as const satisfies Readonly<Record<string, Descent>>
type Name = keyof typeof DESCENTS

const PANELS: readonly Box[] = upTo(3).map((index) => ({
  left: 24,
  top: 4 + index * 92,
  width: 292,
  height: 86,
}))

const panelsSvg = (names: readonly Name[]): string =>
  drawing(
    WIDTH,
    276,
    PANELS.flatMap((box, index) => [
      ...bowl(bowlFrame(box)),
      ...bowlPath(bowlFrame(box), DESCENTS[names[index] ?? 'gradientDescent']),
      text('label', [6, box.top + 14], 'ABC'[index] ?? ''),
    ]),
  )

const WAYS: Readonly<Record<Name, Bilingual>> = {
  gradientDescent: {
    zh: '每一步都跳到谷的另一侧，折线越来越窄',
    en: 'changes side of the valley at every move, in a narrowing zigzag',
  },
  momentum: {
    zh: '以弧线来回摆动，冲过最低点又绕回来',
    en: 'swings from side to side in arcs, past the lowest point and back',
  },
  rmsprop: {
    zh: '第一步很大，斜着进入谷底，然后以均匀的步子走到最低点，不冲过头',
    en: 'a long first move slantwise into the valley, then even moves to the lowest point, not past it',
  },
  adagrad: {
    zh: '斜着走，点越来越密，最后停在离最低点还很远的地方',
    en: 'goes slantwise; the dots crowd more and more and end far from the lowest point',
  },
  adam: {
    zh: '步子先等长，横穿谷底后以弧线摆回，沿谷走到最低点并略微冲过',
    en: 'equal moves at first, crosses the valley, swings back in an arc and runs along it to the lowest point',
  },
}

const listed = (names: readonly Name[]): Bilingual => ({
  zh: `狭长山谷中的三条路径，每步一个点。${names.map((name, index) => `${'ABC'[index]}：${WAYS[name].zh}`).join('；')}。`,
  en: `Three paths in a narrow valley, a dot a move. ${names.map((name, index) => `${'ABC'[index]}: ${WAYS[name].en}`).join('; ')}.`,
})

type Row = {
  readonly id: TermId
  readonly own: Name
  readonly order: readonly Name[]
  readonly question: Bilingual
  readonly others: readonly TermId[]
  readonly altAnswer: Bilingual
}

const ROWS: readonly Row[] = [
  {
    ...{ id: 'opt-momentum', own: 'momentum', order: ['gradientDescent', 'momentum', 'rmsprop'] },
    question: {
      zh: '三条路径：普通梯度下降、Momentum、RMSProp。哪条是Momentum？',
      en: 'Three paths: plain gradient descent, momentum, RMSProp. Which is momentum?',
    },
    others: ['opt-bgd', 'opt-rmsprop'],
    altAnswer: {
      zh: 'B：速度会积累，所以以弧线摆动并冲过最低点；A是普通梯度下降，C是RMSProp。',
      en: 'B: velocity builds up, so it swings in arcs and past the minimum; A is plain gradient descent, C RMSProp.',
    },
  },
  {
    ...{ id: 'opt-rmsprop', own: 'rmsprop', order: ['adagrad', 'adam', 'rmsprop'] },
    question: {
      zh: '同一学习率的AdaGrad、RMSProp、Adam。哪条是RMSProp？',
      en: 'AdaGrad, RMSProp and Adam at the same learning rate. Which is RMSProp?',
    },
    others: ['opt-adagrad', 'opt-adam'],
    altAnswer: {
      zh: 'C：按滑动平均缩放，步子不会缩小到停下，也没有动量；A是AdaGrad，B是Adam。',
      en: 'C: scaled by a running average, so moves do not die out, and without momentum; A is AdaGrad, B Adam.',
    },
  },
  {
    ...{ id: 'opt-adagrad', own: 'adagrad', order: ['adagrad', 'rmsprop', 'adam'] },
    question: {
      zh: '同一学习率的AdaGrad、RMSProp、Adam。哪条是AdaGrad？',
      en: 'AdaGrad, RMSProp and Adam at the same learning rate. Which is AdaGrad?',
    },
    others: ['opt-rmsprop', 'opt-adam'],
    altAnswer: {
      zh: 'A：平方和只增不减，步子越来越小；B是RMSProp，C是Adam。',
      en: 'A: the sum of squares only grows, so the moves shrink; B is RMSProp, C Adam.',
    },
  },
  {
    ...{ id: 'opt-adam', own: 'adam', order: ['rmsprop', 'adagrad', 'adam'] },
    question: {
      zh: '同一学习率的AdaGrad、RMSProp、Adam。哪条是Adam？',
      en: 'AdaGrad, RMSProp and Adam at the same learning rate. Which is Adam?',
    },
    others: ['opt-rmsprop', 'opt-adagrad'],
    altAnswer: {
      zh: 'C：第一步恰为学习率，又有动量，所以摆回并略冲过头；A是RMSProp，B是AdaGrad。',
      en: 'C: first move exactly the learning rate, then momentum: it swings back and overshoots; A is RMSProp, B AdaGrad.',
    },
  },
]

const factOf = ({ id, own, order, question, others, altAnswer }: Row): PictureFact => ({
  ...{ n: 1, kind: 'K7', tier: 1, question },
  ...letterChoice('ABC', 'ABC'[order.indexOf(own)] ?? '', [id, ...others]),
  picture: { svg: panelsSvg(order), altQuestion: listed(order), altAnswer },
  source: 'torch 2.14.1 torch/optim; f = (x² + 20y²)/2 from (−8, 2)',
})

const WIDE = bowlFrame({ left: 4, top: 4, width: 312, height: 150 })
const wide = (paths: readonly (readonly string[])[], words: Bilingual): Picture => ({
  svg: drawing(WIDTH, 158, [...bowl(WIDE), ...paths.flat()]),
  altQuestion: { zh: '狭长山谷中的路径，每步一个点。', en: 'Paths in a narrow valley, a dot a step.' },
  altAnswer: words,
})
const way = (name: Name, series: 'series-1' | 'series-2' | 'series-3'): readonly string[] =>
  bowlPath(WIDE, DESCENTS[name], series)

export const optimiserPathPictures: PictureFamily = {
  facts: Object.fromEntries(ROWS.map((row) => [row.id, [factOf(row)]])),
  term: {
    'opt-momentum': wide([way('gradientDescent', 'series-2'), way('momentum', 'series-1')], {
      zh: '虚线：普通梯度下降在谷两侧来回跳；实线：动量抵消来回、沿谷累积，更快，但会冲过最低点。',
      en: 'Dashed: plain gradient descent jumps across the valley; solid: momentum builds up along it, faster but past the minimum.',
    }),
    'opt-rmsprop': wide([way('gradientDescent', 'series-2'), way('rmsprop', 'series-1')], {
      zh: '虚线：普通梯度下降在陡的方向来回跳；实线：RMSProp把两个方向缩放到相近，直接走进谷底。',
      en: 'Dashed: plain gradient descent bounces along the steep direction; solid: RMSProp scales both directions alike and walks straight in.',
    }),
    'opt-adam': wide(
      [way('rmsprop', 'series-3'), way('gradientDescent', 'series-2'), way('adam', 'series-1')],
      {
        zh: '实线Adam：第一步在每个方向都恰为学习率（0.3）；虚线：普通梯度下降；点线：RMSProp，第一步更大。',
        en: 'Solid, Adam: the first step is exactly the learning rate (0.3) in each direction; dashed: plain descent; dotted: RMSProp, whose first step is longer.',
      },
    ),
  },
}
