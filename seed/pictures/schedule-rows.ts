import type { Bilingual, TermId } from '#core/deck/term'
import { same } from './choices'
import { STEPS, rateLine, stairs } from './schedule-plot'
import {
  cosineSchedule,
  cyclicSchedule,
  exponentialSchedule,
  lambdaSchedule,
  milestoneSchedule,
  oneCycleSchedule,
  stepSchedule,
  warmupSchedule,
} from './schedule-rates'

/** One curve of one schedule: what it is called, the right call first among the options. */
export type Row = readonly [
  n: number,
  tier: 1 | 2,
  line: string,
  termIds: readonly TermId[],
  options: readonly Bilingual[],
  altQuestion: Bilingual,
  altAnswer: Bilingual,
]
/** Calls rather than names: with other arguments some could draw each other's curves. */
const CALLS = {
  constantLambda: same('LambdaLR(λ = 0.9)'),
  constantMultiplicative: same('MultiplicativeLR(λ = 0.9)'),
  step: same('StepLR(30)'),
  smallSteps: same('StepLR(10, γ = 0.6)'),
  shallowSteps: same('StepLR(30, γ = 0.9)'),
  milestones: same('MultiStepLR([40, 80])'),
  unevenMilestones: same('MultiStepLR([10, 60, 70], γ = 0.5)'),
  exponential: same('ExponentialLR(γ = 0.95)'),
  slowExponential: same('ExponentialLR(γ = 0.99)'),
  cosine: same('CosineAnnealingLR(100)'),
  cosineTwice: same('CosineAnnealingLR(50)'),
  restarts: same('CosineAnnealingWarmRestarts(50)'),
  cyclic: same('CyclicLR(triangular)'),
  cyclicHalving: same('CyclicLR(triangular2)'),
  oneCycle: same('OneCycleLR'),
  threePhases: same('OneCycleLR(three_phase=True)'),
  linearWarmup: { zh: '线性Warmup后余弦', en: 'Linear warmup, then cosine' },
  constantWarmup: { zh: '常数Warmup后余弦', en: 'Constant warmup, then cosine' },
} as const satisfies Readonly<Record<string, Bilingual>>

const STEP_ROWS: readonly Row[] = [
  [
    ...([1, 1, stairs(stepSchedule(30), [30, 60, 90])] as const),
    ['lr-step', 'lr-multistep', 'lr-exponential', 'lr-cosine'],
    [CALLS.step, CALLS.milestones, CALLS.exponential, CALLS.cosine],
    {
      zh: '0.1保持到30，然后0.01保持到60，然后0.001保持到90，再降一次：等间隔的台阶。',
      en: '0.1 until 30, 0.01 until 60, 0.001 until 90, then one more drop: stairs at equal intervals.',
    },
    { zh: 'StepLR：每30步乘0.1。', en: 'StepLR: times 0.1 every 30 steps.' },
  ],
  [
    ...([2, 2, stairs(stepSchedule(10, 0.6), [10, 20, 30, 40, 50, 60, 70, 80, 90])] as const),
    ['lr-step', 'lr-exponential', 'lr-multistep'],
    [CALLS.smallSteps, CALLS.exponential, CALLS.unevenMilestones],
    {
      zh: '每隔10降一次的台阶，每次变为0.6倍，共九次。',
      en: 'Stairs with a drop every 10, nine of them, each to 0.6 of the level before.',
    },
    { zh: 'StepLR：台阶等宽，每10步乘0.6。', en: 'StepLR: equal stairs, times 0.6 every 10 steps.' },
  ],
]
const MILESTONE_ROWS: readonly Row[] = [
  [
    ...([1, 1, stairs(milestoneSchedule([40, 80]), [40, 80])] as const),
    ['lr-multistep', 'lr-step', 'lr-cosine', 'lr-exponential'],
    [CALLS.milestones, CALLS.step, CALLS.cosine, CALLS.exponential],
    { zh: '0.1保持到40，0.01保持到80，之后0.001。', en: '0.1 until 40, 0.01 until 80, 0.001 from there on.' },
    { zh: 'MultiStepLR：在40和80处各乘0.1。', en: 'MultiStepLR: times 0.1 at 40 and at 80.' },
  ],
  [
    ...([2, 2, stairs(milestoneSchedule([10, 60, 70], 0.5), [10, 60, 70])] as const),
    ['lr-multistep', 'lr-step', 'lr-exponential'],
    [CALLS.unevenMilestones, CALLS.smallSteps, CALLS.exponential],
    {
      zh: '在10、60、70处各减半的台阶，间隔不等。',
      en: 'Stairs that halve at 10, 60 and 70: at unequal intervals.',
    },
    {
      zh: 'MultiStepLR：间隔由里程碑给定，可以不等。',
      en: 'MultiStepLR: the milestones say where, evenly or not.',
    },
  ],
]
const SMOOTH_ROWS: Readonly<Record<TermId, readonly Row[]>> = {
  'lr-exponential': [
    [
      ...([1, 1, rateLine(exponentialSchedule(0.95))] as const),
      ['lr-exponential', 'lr-cosine', 'lr-step'],
      [CALLS.exponential, CALLS.cosine, CALLS.smallSteps],
      {
        zh: '从0.1起先快后慢地平滑下降：14处约减半，28处约四分之一，之后趋于0。',
        en: 'Falls smoothly from 0.1, fast then slowly: about half at 14, a quarter at 28, towards 0.',
      },
      {
        zh: 'ExponentialLR：每步乘0.95，约13.5步减半。',
        en: 'ExponentialLR: times 0.95 each step, half after about 13.5.',
      },
    ],
    [
      ...([2, 2, rateLine(exponentialSchedule(0.99))] as const),
      ['lr-exponential', 'lr-cosine', 'lr-multistep'],
      [CALLS.slowExponential, CALLS.exponential, CALLS.cosine, CALLS.milestones],
      {
        zh: '从0.1起平滑缓降，向下凸：69处约减半，100处为0.037。',
        en: 'Falls smoothly and slowly from 0.1: about half at 69, 0.037 at 100, ever flatter.',
      },
      {
        zh: 'ExponentialLR：每步乘0.99，100步后剩37%。',
        en: 'ExponentialLR: times 0.99 each step, 37 % left after 100.',
      },
    ],
  ],
  'lr-cosine': [
    [
      ...([1, 1, rateLine(cosineSchedule(100))] as const),
      ['lr-cosine', 'lr-exponential', 'lr-onecycle'],
      [CALLS.cosine, CALLS.slowExponential, CALLS.oneCycle],
      {
        zh: '从0.1起先慢、中间快、末尾慢地降到100处的0，50处恰为一半。',
        en: 'From 0.1 slowly, then fast, then slowly to 0 at 100; exactly half at 50.',
      },
      {
        zh: 'CosineAnnealingLR：半个余弦，在T_max降到最低。',
        en: 'CosineAnnealingLR: half a cosine, lowest at T_max.',
      },
    ],
    [
      ...([2, 2, rateLine(cosineSchedule(50))] as const),
      ['lr-cosine', 'lr-cyclic'],
      [CALLS.cosineTwice, CALLS.restarts, CALLS.cyclic],
      {
        zh: '从0.1平滑降到50处的0，再平滑升回100处的0.1，没有跳变。',
        en: 'Falls smoothly from 0.1 to 0 at 50 and rises smoothly back to 0.1 at 100, without a jump.',
      },
      {
        zh: 'CosineAnnealingLR走过T_max=50后又升回；WarmRestarts会直接跳回0.1。',
        en: 'CosineAnnealingLR stepped past T_max = 50 rises again; warm restarts would jump back to 0.1.',
      },
    ],
  ],
  'lr-cyclic': [
    [
      ...([1, 1, rateLine(cyclicSchedule(10, 0.01))] as const),
      ['lr-cyclic', 'lr-onecycle', 'lr-cosine'],
      [CALLS.cyclic, CALLS.cyclicHalving, CALLS.oneCycle, CALLS.restarts],
      {
        zh: '在0.01与0.1之间直线升降五个来回，峰值始终0.1。',
        en: 'Straight up and down between 0.01 and 0.1 five times; every peak is 0.1.',
      },
      {
        zh: 'CyclicLR（triangular）：固定上下界之间的三角波。',
        en: 'CyclicLR (triangular): a triangle wave between fixed bounds.',
      },
    ],
    [
      ...([2, 2, rateLine(cyclicSchedule(10, 0.01, { mode: 'triangular2' }))] as const),
      ['lr-cyclic', 'lr-onecycle', 'lr-cosine'],
      [CALLS.cyclicHalving, CALLS.cyclic, CALLS.oneCycle, CALLS.restarts],
      {
        zh: '从0.01起直线升降五个来回，每个来回高出0.01的部分减半。',
        en: 'Straight up and down from 0.01 five times; what rises above 0.01 halves each time.',
      },
      {
        zh: 'CyclicLR（triangular2）：每个周期振幅减半。',
        en: 'CyclicLR (triangular2): the amplitude halves every cycle.',
      },
    ],
  ],
  'lr-onecycle': [
    [
      ...([1, 1, rateLine(oneCycleSchedule(STEPS), 'series-1', STEPS - 1)] as const),
      ['lr-onecycle', 'lr-warmup', 'lr-cyclic'],
      [CALLS.oneCycle, CALLS.threePhases, CALLS.linearWarmup, CALLS.cyclic],
      {
        zh: '从0.004平滑升到29处的0.1，再平滑降到远低于起点，几乎为0。',
        en: 'Rises smoothly from 0.004 to 0.1 at 29, then falls smoothly to almost 0, far below the start.',
      },
      {
        zh: 'OneCycleLR：30%处到峰值，终点是起点的万分之一。',
        en: 'OneCycleLR: its peak at 30 %, its end a ten-thousandth of its start.',
      },
    ],
    [
      ...([2, 2, rateLine(oneCycleSchedule(STEPS, true), 'series-1', STEPS - 1)] as const),
      ['lr-onecycle', 'lr-warmup', 'lr-cyclic'],
      [CALLS.threePhases, CALLS.oneCycle, CALLS.linearWarmup, CALLS.cyclicHalving],
      {
        zh: '从0.004平滑升到29处的0.1，对称地降回58处的0.004，之后贴近0。',
        en: 'Rises smoothly from 0.004 to 0.1 at 29, falls alike back to 0.004 at 58, then creeps towards 0.',
      },
      {
        zh: 'OneCycleLR三段：升、对称地降、再降到近0。',
        en: 'OneCycleLR in three phases: up, down alike, then down to almost 0.',
      },
    ],
  ],
  'lr-warmup': [
    [
      ...([1, 1, rateLine(warmupSchedule(10, 90))] as const),
      ['lr-warmup', 'lr-onecycle', 'lr-cosine'],
      [CALLS.linearWarmup, CALLS.constantWarmup, CALLS.oneCycle, CALLS.cosine],
      {
        zh: '从0.01直线升到10处的0.1，之后平滑降到100处的0。',
        en: 'Straight up from 0.01 to 0.1 at 10, then smoothly down to 0 at 100.',
      },
      { zh: '线性预热10步，再余弦退火。', en: 'Ten steps of linear warmup, then cosine annealing.' },
    ],
    [
      ...([2, 2, stairs(warmupSchedule(10, 90, true), [10])] as const),
      ['lr-warmup', 'lr-onecycle', 'lr-cosine'],
      [CALLS.constantWarmup, CALLS.linearWarmup, CALLS.oneCycle, CALLS.cosine],
      {
        zh: '0.01保持到10，随即跳到0.1，再平滑降到100处的0。',
        en: '0.01 until 10, a jump to 0.1, then smoothly down to 0 at 100.',
      },
      {
        zh: '常数预热：低值保持10步后跳到目标值。',
        en: 'Constant warmup: ten steps at a low rate, then a jump to the target.',
      },
    ],
  ],
}

const FLAT_ROW: Row = [
  ...([2, 2, rateLine(lambdaSchedule(() => 0.9))] as const),
  ['lr-lambda', 'lr-multiplicative', 'lr-step', 'lr-exponential'],
  [CALLS.constantLambda, CALLS.constantMultiplicative, CALLS.shallowSteps],
  { zh: '从头到尾恒为0.09。', en: 'Constant at 0.09 from start to end.' },
  {
    zh: 'LambdaLR：总是初始值0.1乘0.9；MultiplicativeLR每步再乘0.9，StepLR每30步乘一次。',
    en: 'LambdaLR: always 0.9 of the initial 0.1; MultiplicativeLR multiplies by 0.9 at every step, StepLR every 30.',
  },
]

export const SCHEDULE_ROWS: Readonly<Record<TermId, readonly Row[]>> = {
  'lr-lambda': [FLAT_ROW],
  'lr-step': STEP_ROWS,
  'lr-multistep': MILESTONE_ROWS,
  ...SMOOTH_ROWS,
}
