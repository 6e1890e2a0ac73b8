import type { Picture } from '#core/deck/card'
import type { Bilingual, TermId } from '#core/deck/term'
import { multiples } from './axes'
import { line } from './curve'
import { type Frame, type Point, plotFrame, upTo } from './frame'
import { dot, guide, label } from './marks'
import { type Plot, plotSvg, stackedSvg } from './plot'
import { RATE_AXES, RATE_FRAME, STEPS, rateLine, stairs } from './schedule-plot'
import {
  BASE_RATE,
  type Schedule,
  cosineSchedule,
  cyclicSchedule,
  exponentialSchedule,
  lambdaSchedule,
  milestoneSchedule,
  multiplicativeSchedule,
  oneCycleMomentum,
  oneCycleSchedule,
  stepSchedule,
  warmupSchedule,
} from './schedule-rates'

const ALT: Bilingual = { zh: '学习率随步数变化。', en: 'Learning rate against the step.' }
const picture = (parts: readonly string[], altAnswer: Bilingual): Picture => ({
  svg: plotSvg(RATE_FRAME, RATE_AXES, parts),
  ...{ altQuestion: ALT, altAnswer },
})
const note = (t: number, rate: number, words: string): string =>
  label(RATE_FRAME, [t, rate], words, { by: [4, -6], classes: 'value' })

const reciprocal: Schedule = (t) => 1 / (1 + 0.05 * t)
const polynomial: Schedule = (t) => (1 - t / STEPS) ** 2

/** A plot below another one: the same steps, another quantity. */
const lower = (y: readonly [number, number], by: number, yName: string): Plot => {
  const frame: Frame = plotFrame([0, STEPS], y, 90, 232)
  return { frame, spec: { ...RATE_AXES, yTicks: multiples(y, by), yName }, parts: [] }
}
const sampled = (frame: Frame, f: Schedule, last = STEPS): string =>
  line(
    frame,
    'series-1',
    upTo(last + 1).map((t): Point => [t, f(t)]),
  )
function pair(upper: readonly string[], below: Plot, f: Schedule, last = STEPS): string {
  return stackedSvg([
    { frame: RATE_FRAME, spec: RATE_AXES, parts: upper },
    { ...below, parts: [sampled(below.frame, f, last)] },
  ])
}

const STAIRS: Readonly<Record<TermId, Picture>> = {
  'lr-lambda': picture(
    [
      rateLine(lambdaSchedule(reciprocal)),
      rateLine(
        lambdaSchedule((t) => Math.min(1, t / 20)),
        'series-2',
      ),
      rateLine(lambdaSchedule(polynomial), 'series-3'),
    ],
    {
      zh: '任何λ(t)都行：实线1/(1+0.05t)；虚线min(1, t/20)；点线(1−t/100)²。都乘初始学习率。',
      en: 'Any λ(t) will do: solid 1/(1 + 0.05t); dashed min(1, t/20); dotted (1 − t/100)². Each times the initial rate.',
    },
  ),
  'lr-multiplicative': picture(
    [
      rateLine(lambdaSchedule(reciprocal), 'series-2'),
      rateLine(multiplicativeSchedule(reciprocal)),
      note(40, lambdaSchedule(reciprocal)(40), 'LambdaLR'),
      note(13, multiplicativeSchedule(reciprocal)(13), 'MultiplicativeLR'),
    ],
    {
      zh: '同一个λ(t)=1/(1+0.05t)：MultiplicativeLR累乘（实线），LambdaLR只乘初始值（虚线）。',
      en: 'The same λ(t) = 1/(1 + 0.05t): MultiplicativeLR compounds (solid), LambdaLR multiplies the initial rate (dashed).',
    },
  ),
  'lr-step': picture(
    [
      stairs(stepSchedule(30, 0.5), [30, 60, 90]),
      ...[30, 60, 90].map((t) => note(t, stepSchedule(30, 0.5)(t), '×γ')),
    ],
    { zh: 'StepLR(30, γ=0.5)：每30步乘一次γ。', en: 'StepLR(30, γ = 0.5): times γ every 30 steps.' },
  ),
  'lr-multistep': picture(
    [
      stairs(milestoneSchedule([20, 60, 75], 0.5), [20, 60, 75]),
      ...[20, 60, 75].flatMap((t) => [
        guide(RATE_FRAME, [t, 0], [t, milestoneSchedule([20, 60, 75], 0.5)(t)]),
        note(t, milestoneSchedule([20, 60, 75], 0.5)(t), '×γ'),
      ]),
    ],
    {
      zh: 'MultiStepLR([20, 60, 75], γ=0.5)：在列出的里程碑处乘γ，间隔可以不等。',
      en: 'MultiStepLR([20, 60, 75], γ = 0.5): times γ at the listed milestones, evenly spaced or not.',
    },
  ),
}

const cosineMarks: readonly (readonly [number, string])[] = [
  [0, 'η₀'],
  [50 / 3, '¾ η₀'],
  [25, '½ η₀'],
  [50, 'T'],
]
const CURVES: Readonly<Record<TermId, Picture>> = {
  'lr-exponential': {
    svg: pair([rateLine(exponentialSchedule(0.95))], lower([-4, -0.5], 1, 'log₁₀ η'), (t) =>
      Math.log10(exponentialSchedule(0.95)(t)),
    ),
    altQuestion: ALT,
    altAnswer: {
      zh: 'ExponentialLR(0.95)：上为学习率；下为其对数，是一条直线。',
      en: 'ExponentialLR(0.95): the rate above; below its logarithm, a straight line.',
    },
  },
  'lr-cosine': picture(
    [
      line(
        RATE_FRAME,
        'series-2',
        upTo(51).map((t): Point => [50 + t, cosineSchedule(50)(50 + t)]),
      ),
      line(
        RATE_FRAME,
        'series-1',
        upTo(51).map((t): Point => [t, cosineSchedule(50)(t)]),
      ),
      ...cosineMarks.flatMap(([t, words]) => [
        dot(RATE_FRAME, [t, cosineSchedule(50)(t)], 'dot-1'),
        label(RATE_FRAME, [t, cosineSchedule(50)(t)], words, {
          by: [8, t === 0 ? 12 : -4],
          classes: 'value',
        }),
      ]),
    ],
    {
      zh: 'T_max=50：0处η₀，T/3处四分之三，T/2处一半，T处最低；继续走（虚线）又升回。',
      en: 'T_max = 50: η₀ at 0, three quarters at T/3, half at T/2, lowest at T; stepped further (dashed) it rises again.',
    },
  ),
  'lr-cyclic': picture(
    [
      rateLine(cyclicSchedule(10, 0.01, { mode: 'exp_range', gamma: 0.98 }), 'series-3'),
      rateLine(cyclicSchedule(10, 0.01, { mode: 'triangular2' }), 'series-2'),
      rateLine(cyclicSchedule(10, 0.01)),
    ],
    {
      zh: '实线triangular峰值不变；虚线triangular2每周期振幅减半；点线exp_range（γ=0.98）逐步缩小。',
      en: 'Solid, triangular: equal peaks; dashed, triangular2: half the amplitude each cycle; dotted, exp_range (γ = 0.98): shrinks step by step.',
    },
  ),
  'lr-onecycle': {
    svg: pair(
      [
        rateLine(oneCycleSchedule(STEPS, true), 'series-2', STEPS - 1),
        rateLine(oneCycleSchedule(STEPS), 'series-1', STEPS - 1),
      ],
      lower([0.84, 0.96], 0.02, 'β'),
      oneCycleMomentum(STEPS),
      STEPS - 1,
    ),
    altQuestion: ALT,
    altAnswer: {
      zh: '上：学习率升到峰值再降到近0（虚线为三段式）；下：动量方向相反，0.95到0.85再回来。',
      en: 'Above: the rate up to its peak, then down to almost 0 (dashed: three phases); below: momentum the other way, 0.95 to 0.85 and back.',
    },
  },
  'lr-warmup': picture(
    [
      stairs(warmupSchedule(10, 90, true), [10], 'series-2'),
      rateLine(warmupSchedule(10, 90)),
      note(12, BASE_RATE * 0.5, 'W = 10'),
      guide(RATE_FRAME, [10, 0], [10, BASE_RATE]),
    ],
    {
      zh: '实线：10步线性预热后余弦退火；虚线：先保持0.01再跳到0.1。',
      en: 'Solid: ten steps of linear warmup, then cosine annealing; dashed: 0.01 held, then a jump to 0.1.',
    },
  ),
}

export const scheduleTermPictures: Readonly<Record<TermId, Picture>> = { ...STAIRS, ...CURVES }
