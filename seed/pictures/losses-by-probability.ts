import { sigmoid, sigmoidSlope } from '#concepts/activation/sigmoid'
import { crossEntropyLoss, crossEntropyLossGradient } from '#concepts/loss/cross-entropy-loss'
import { diceLoss } from '#concepts/loss/dice-loss'
import { focalLoss, focalLossGradient } from '#concepts/loss/focal-loss'
import { mseLossGradient } from '#concepts/loss/mse-loss'
import type { Bilingual, TermId } from '#core/deck/term'
import { multiples } from './axes'
import { letterChoice, termChoice } from './choices'
import { curve } from './curve'
import { maskOverlapPicture } from './mask-overlap'
import { plotFrame } from './frame'
import { dot, label } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { plotSvg } from './plot'
import type { ClassName } from './svg'

const logit = (probability: number): number => Math.log(probability / (1 - probability))

/** Of a sample of class 1 that gets probability p; focal loss unweighted, as the paper draws it. */
export const crossEntropyAt = (p: number): number => crossEntropyLoss([logit(p), 0], 0)
export const focalAt = (p: number, gamma: number): number => focalLoss(logit(p), 1, { alpha: -1, gamma })
const diceAt = (p: number): number => diceLoss([p], [1], { smooth: 0 })

/** By the logit, behind a sigmoid. */
const crossEntropySlope = (p: number): number => crossEntropyLossGradient([logit(p), 0], 0)[0] ?? NaN
const focalSlope = (p: number): number => focalLossGradient(logit(p), 1, { alpha: -1, gamma: 2 })
const squaredSlope = (p: number): number =>
  (mseLossGradient([sigmoid(logit(p))], [1])[0] ?? NaN) * sigmoidSlope(logit(p))

const NAMES: Readonly<Record<TermId, Bilingual>> = {
  'loss-cross-entropy': { zh: 'cross entropy loss', en: 'Cross-entropy loss' },
  'loss-focal': { zh: 'focal loss（γ取2）', en: 'Focal loss (γ = 2)' },
  'loss-dice': { zh: 'dice loss（单个像素）', en: 'Dice loss (one pixel)' },
  'loss-zero-one': { zh: 'zero one loss', en: 'Zero-one loss' },
}
const FRAME = plotFrame([0, 1], [0, 4])
const AXES = { xTicks: multiples([0, 1], 0.1), xNumbers: multiples([0, 1], 0.2), xName: 'p', yName: 'L' }
const LOSS_AXES = { ...AXES, yTicks: multiples([0, 4], 0.5), yNumbers: multiples([0, 4], 1) }
const SLOPE_FRAME = plotFrame([0, 1], [-1.5, 0], 150)
const SLOPE_AXES = { ...AXES, yTicks: multiples([-1.5, 0], 0.5), yName: 'dL/dz' }

const QUESTION: Bilingual = {
  zh: '横轴p是模型给真实类别的概率，这是哪个损失？',
  en: 'Plotted against p, the probability given to the true class: which loss is this?',
}

/** p from just above 0 to just below 1, where logits are finite. */
const lossCurve = (series: ClassName, f: (p: number) => number): string =>
  curve(FRAME, series, f, { span: [0.0005, 0.9995] })

const oneCurve = (f: (p: number) => number): string =>
  plotSvg(FRAME, LOSS_AXES, [
    lossCurve('series-1', f),
    dot(FRAME, [0.5, f(0.5)], 'dot-1'),
    label(FRAME, [0.5, f(0.5)], f(0.5).toFixed(2), { by: [6, -8], classes: 'value' }),
  ])

const single = (id: TermId, f: (p: number) => number, words: PictureFact['picture']['altQuestion'][]) => ({
  ...({ n: 1, kind: 'K7', tier: 1, question: QUESTION, source: SOURCES[id] ?? '' } as const),
  ...termChoice(NAMES, [id, ...Object.keys(NAMES).filter((other) => other !== id)]),
  picture: { svg: oneCurve(f), altQuestion: words[0] ?? QUESTION, altAnswer: words[1] ?? QUESTION },
})
const SOURCES: Readonly<Record<TermId, string>> = {
  'loss-cross-entropy': 'torch 2.14.1 torch/nn/modules/loss.py; run',
  'loss-focal': 'Lin et al., ICCV 2017; torchvision 0.29.1 torchvision/ops/focal_loss.py; run',
  'loss-dice': 'Milletari et al., 3DV 2016; L = 1 − 2p/(p + 1)',
}

const CROSS_ENTROPY = single('loss-cross-entropy', crossEntropyAt, [
  {
    zh: '下降的曲线：p趋于0时无限升高，p=0.5处为0.69，到p=1时降为0。',
    en: 'A falling curve: without limit towards p = 0, 0.69 at p = 0.5, 0 at p = 1.',
  },
  { zh: '交叉熵：−ln p，p=0.5处为ln 2≈0.69。', en: 'Cross entropy: −ln p, ln 2 ≈ 0.69 at p = 0.5.' },
])
const FOCAL = single('loss-focal', (p) => focalAt(p, 2), [
  {
    zh: '下降的曲线：p趋于0时无限升高，p=0.5处只有0.17，p超过0.6后几乎为0。',
    en: 'A falling curve: without limit towards p = 0, only 0.17 at p = 0.5, almost 0 beyond p = 0.6.',
  },
  {
    zh: 'focal loss（γ=2）：交叉熵乘(1−p)²，p=0.5处只剩四分之一。',
    en: 'Focal loss (γ = 2): cross entropy times (1 − p)², a quarter of it at p = 0.5.',
  },
])
const DICE = single('loss-dice', diceAt, [
  {
    zh: '下降的曲线：p=0处为1（有限），p=0.5处为0.33，p=1处为0。',
    en: 'A falling curve: 1 at p = 0, so finite, 0.33 at p = 0.5, 0 at p = 1.',
  },
  {
    zh: '单个真像素的dice loss：1−2p/(p+1)，最大只有1。',
    en: 'Dice loss of one true pixel: 1 − 2p/(p + 1), at most 1.',
  },
])

const letters = (frame: typeof FRAME, p: number, f: (p: number) => number, letter: string): string =>
  label(frame, [p, f(p)], letter, { by: [5, -5] })

const GAMMAS: PictureFact = {
  ...{ n: 2, kind: 'K7', tier: 2, source: SOURCES['loss-focal'] ?? '' },
  question: {
    zh: '三条focal loss曲线，γ分别为0、2、5。哪条的γ是5？',
    en: 'Three curves of focal loss with γ = 0, 2 and 5: which one has γ = 5?',
  },
  ...letterChoice('ABC', 'B', ['loss-focal', 'loss-cross-entropy']),
  picture: {
    svg: plotSvg(FRAME, LOSS_AXES, [
      lossCurve('series-1', (p) => focalAt(p, 2)),
      lossCurve('series-2', (p) => focalAt(p, 5)),
      lossCurve('series-3', (p) => focalAt(p, 0)),
      letters(FRAME, 0.24, (p) => focalAt(p, 2), 'A'),
      label(FRAME, [0.13, focalAt(0.13, 5)], 'B', { by: [-18, 2] }),
      letters(FRAME, 0.4, (p) => focalAt(p, 0), 'C'),
    ]),
    altQuestion: {
      zh: '三条下降的曲线，p=0.2处：A约1.0，B约0.5，C约1.6。',
      en: 'Three falling curves; at p = 0.2 A is about 1.0, B about 0.5, C about 1.6.',
    },
    altAnswer: {
      zh: 'γ越大，容易样本（p大）的损失压得越低：C为0，A为2，B为5。',
      en: 'The larger γ, the lower the loss of easy samples: C has 0, A has 2, B has 5.',
    },
  },
}

const SLOPES: PictureFact = {
  ...{ n: 2, kind: 'K7', tier: 2, source: SOURCES['loss-cross-entropy'] ?? '' },
  question: {
    zh: '对logit的导数：交叉熵、focal（γ=2）、sigmoid后的均方误差。哪条是交叉熵？',
    en: 'Slopes by the logit: cross entropy, focal (γ = 2), squared error behind a sigmoid. Which is cross entropy?',
  },
  ...letterChoice('ABC', 'A', ['loss-cross-entropy', 'loss-focal', 'loss-mse']),
  picture: {
    svg: plotSvg(SLOPE_FRAME, SLOPE_AXES, [
      curve(SLOPE_FRAME, 'series-1', crossEntropySlope, { span: [0.0005, 0.9995] }),
      curve(SLOPE_FRAME, 'series-2', squaredSlope, { span: [0.0005, 0.9995] }),
      curve(SLOPE_FRAME, 'series-3', focalSlope, { span: [0.0005, 0.9995] }),
      label(SLOPE_FRAME, [0.62, crossEntropySlope(0.62)], 'A', { by: [4, 14] }),
      label(SLOPE_FRAME, [0.3, squaredSlope(0.3)], 'B', { by: [-4, -6] }),
      label(SLOPE_FRAME, [0.1, focalSlope(0.1)], 'C', { by: [-2, 16] }),
    ]),
    altQuestion: {
      zh: 'A是从p=0处的−1到p=1处的0的直线；B在两端都为0；C在小p处低于−1，p超过0.6后接近0。',
      en: 'A is straight from −1 at p = 0 to 0 at p = 1; B is 0 at both ends; C dips below −1 at small p and is near 0 beyond 0.6.',
    },
    altAnswer: {
      zh: 'A：p−1，错得越多梯度越大；B均方误差在p接近0时几乎没有梯度；C是focal。',
      en: 'A: p − 1, the more wrong the stronger; B, squared error, fades near p = 0; C is focal.',
    },
  },
}

const CLASS_COUNTS = [2, 10]
const GAMMA_SERIES: readonly (readonly [number, ClassName])[] = [
  [0, 'series-2'],
  [1, 'series-4'],
  [2, 'series-1'],
  [5, 'series-3'],
]

export const probabilityLossPictures: PictureFamily = {
  facts: {
    'loss-cross-entropy': [CROSS_ENTROPY, SLOPES],
    'loss-focal': [FOCAL, GAMMAS],
    'loss-dice': [DICE],
  },
  term: {
    'loss-cross-entropy': {
      svg: plotSvg(FRAME, LOSS_AXES, [
        lossCurve('series-1', crossEntropyAt),
        ...CLASS_COUNTS.flatMap((count) => [
          dot(FRAME, [1 / count, crossEntropyAt(1 / count)], 'dot-1'),
          label(
            FRAME,
            [1 / count, crossEntropyAt(1 / count)],
            `ln ${count} = ${Math.log(count).toFixed(2)}`,
            {
              ...{ by: [8, -4], classes: 'value' },
            },
          ),
        ]),
      ]),
      altQuestion: {
        zh: '损失随真实类的概率p变化。',
        en: 'Loss against the probability p of the true class.',
      },
      altAnswer: {
        zh: '−ln p。两点：在2类、10类之间均匀猜测的损失，ln 2和ln 10。',
        en: '−ln p. The dots: guessing evenly among 2 and 10 classes costs ln 2 and ln 10.',
      },
    },
    'loss-focal': {
      svg: plotSvg(FRAME, LOSS_AXES, [
        ...GAMMA_SERIES.map(([gamma, series]) => lossCurve(series, (p) => focalAt(p, gamma))),
        label(FRAME, [0.42, focalAt(0.42, 0)], 'γ = 0', { by: [4, -6], classes: 'value' }),
        label(FRAME, [0.02, 0.3], 'γ = 5', { classes: 'value' }),
      ]),
      altQuestion: { zh: '四条损失曲线随p变化。', en: 'Four loss curves against p.' },
      altAnswer: {
        zh: '从上到下γ=0、1、2、5：γ=0是交叉熵，γ越大，容易样本的损失越小。',
        en: 'From the top γ = 0, 1, 2, 5: γ = 0 is cross entropy; the larger γ, the less easy samples count.',
      },
    },
    'loss-dice': maskOverlapPicture,
  },
}
