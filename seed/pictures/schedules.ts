import type { Bilingual, TermId } from '#core/deck/term'
import { letterChoice } from './choices'
import { label } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { plotSvg } from './plot'
import { RATE_AXES, RATE_FRAME, rateLine } from './schedule-plot'
import { type Schedule, exponentialSchedule, lambdaSchedule, multiplicativeSchedule } from './schedule-rates'
import { type Row, SCHEDULE_ROWS } from './schedule-rows'
import { scheduleTermPictures } from './schedule-terms'

const SOURCE = 'torch 2.14.1 torch/optim/lr_scheduler.py; run'
const QUESTION: Bilingual = {
  zh: '学习率随步数变化，最高0.1。这是哪个调度器？',
  en: 'Learning rate against the step, at most 0.1. Which scheduler?',
}
/** Its curve stays below the rate it starts from. */
const FLAT_QUESTION: Bilingual = {
  zh: '初始学习率0.1，这是哪个调度器？',
  en: 'Initial learning rate 0.1: which scheduler?',
}

const fact = ([n, tier, drawn, termIds, options, altQuestion, altAnswer]: Row): PictureFact => ({
  ...{
    n,
    tier,
    kind: 'K7',
    question: termIds[0] === 'lr-lambda' ? FLAT_QUESTION : QUESTION,
    termIds,
    options,
    source: SOURCE,
  },
  answer: options[0] ?? altAnswer,
  picture: { svg: plotSvg(RATE_FRAME, RATE_AXES, [drawn]), altQuestion, altAnswer },
})

const reciprocal: Schedule = (t) => 1 / (1 + 0.05 * t)
const CURVES = {
  lambda: lambdaSchedule(reciprocal),
  multiplicative: multiplicativeSchedule(reciprocal),
  exponential: exponentialSchedule(0.95),
}
type CurveName = keyof typeof CURVES
const AT_TEN: Readonly<Record<CurveName, Bilingual>> = {
  lambda: { zh: '10处0.067，40处还有0.033', en: '0.067 at 10 and still 0.033 at 40' },
  multiplicative: { zh: '10处已只有0.009，20处几乎为0', en: 'only 0.009 at 10, almost 0 at 20' },
  exponential: { zh: '10处0.060，40处0.013', en: '0.060 at 10, 0.013 at 40' },
}
const SERIES = ['series-1', 'series-2', 'series-3'] as const
/** Where on its curve each letter stands. */
const LETTER_AT: Readonly<Record<CurveName, number>> = { lambda: 44, multiplicative: 7, exponential: 22 }

/** The same function given to both, and a third curve: which one compounds? */
function comparison(id: TermId, own: CurveName, order: readonly CurveName[]): PictureFact {
  const name = own === 'lambda' ? 'LambdaLR' : 'MultiplicativeLR'
  const listed = (language: 'zh' | 'en'): readonly string[] =>
    order.map((curve, index) => `${'ABC'[index]}: ${AT_TEN[curve][language]}`)
  return {
    ...{ n: 1, kind: 'K7', tier: 1, source: SOURCE },
    question: {
      zh: `LambdaLR、MultiplicativeLR用图中λ(t)，另一条是指数。哪条是${name}？`,
      en: `LambdaLR and MultiplicativeLR share the λ(t) shown; the third is exponential. Which is ${name}?`,
    },
    ...letterChoice('ABC', 'ABC'[order.indexOf(own)] ?? '', [id, OTHER_OF[own], 'lr-exponential']),
    picture: {
      svg: plotSvg(RATE_FRAME, RATE_AXES, [
        label(RATE_FRAME, [50, 0.086], 'λ(t) = 1/(1 + 0.05t)', { classes: 'value' }),
        ...order.map((curve, index) => rateLine(CURVES[curve], SERIES[index] ?? 'series-4')),
        ...order.map((curve, index) =>
          label(RATE_FRAME, [LETTER_AT[curve], CURVES[curve](LETTER_AT[curve])], 'ABC'[index] ?? '', {
            by: [5, -5],
          }),
        ),
      ]),
      altQuestion: {
        zh: `三条从0.1下降的曲线，λ(t)=1/(1+0.05t)。${listed('zh').join('；').replaceAll(': ', '：')}。`,
        en: `Three curves that fall from 0.1; λ(t) = 1/(1 + 0.05t). ${listed('en').join('; ')}.`,
      },
      altAnswer: {
        zh: 'MultiplicativeLR逐步累乘，降得最快；LambdaLR每次只乘初始值，降得最慢。',
        en: 'MultiplicativeLR compounds and falls fastest; LambdaLR multiplies the initial rate and falls slowest.',
      },
    },
  }
}
const OTHER_OF = { lambda: 'lr-multiplicative', multiplicative: 'lr-lambda', exponential: 'lr-step' } as const

const COMPARISONS: Readonly<Record<TermId, PictureFact>> = {
  'lr-lambda': comparison('lr-lambda', 'lambda', ['multiplicative', 'lambda', 'exponential']),
  'lr-multiplicative': comparison('lr-multiplicative', 'multiplicative', [
    'lambda',
    'exponential',
    'multiplicative',
  ]),
}

export const schedulePictures: PictureFamily = {
  facts: Object.fromEntries(
    Object.keys(scheduleTermPictures).map((id) => [
      id,
      [...(COMPARISONS[id] === undefined ? [] : [COMPARISONS[id]]), ...(SCHEDULE_ROWS[id] ?? []).map(fact)],
    ]),
  ),
  term: scheduleTermPictures,
}
