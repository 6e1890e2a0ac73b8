import { softmax } from '#concepts/loss/softmax'
import type { Bilingual, TermId } from '#core/deck/term'
import { multiples } from './axes'
import { letterChoice, termChoice } from './choices'
import { areaUnder, line } from './curve'
import { type Point, WIDTH, plotFrame } from './frame'
import { dot, guide, label } from './marks'
import type { PictureFact, PictureFamily } from './picture-fact'
import { plotSvg } from './plot'
import { areaBelow, precisionRecallPoints, rocPoints, scoresOf } from './ranking-curves'
import { drawing, shape, text } from './svg'

/** Square, as both axes are shares. */
const UNIT = { ...plotFrame([0, 1], [0, 1], 200), box: { left: 60, top: 20, width: 200, height: 200 } }
const TICKS = multiples([0, 1], 0.2)
const AXES = { xTicks: TICKS, yTicks: TICKS, xName: '', yName: '' }
const ROC_AXES = { ...AXES, xName: 'FPR', yName: 'TPR' }
const PR_AXES = { ...AXES, xName: 'R', yName: 'P' }

/** A fair classifier, with four negatives for each positive. */
const SCORES = scoresOf(1.6, 12, 4)
const BASELINE = 0.2
const roc = rocPoints(SCORES)
const precisionRecall = precisionRecallPoints(SCORES)
const GOOD = rocPoints(scoresOf(2.4, 40))
const FAIR = rocPoints(scoresOf(1.1, 41))
const CHANCE = rocPoints(scoresOf(0, 43))
const areaText = (points: readonly Point[]): string => areaBelow(points).toFixed(2)

const NAMES: Readonly<Record<TermId, Bilingual>> = {
  'ml-roc': { zh: 'ROC曲线', en: 'ROC curve' },
  'ml-pr-curve': { zh: 'P-R曲线', en: 'Precision-recall curve' },
}
/** No terms of the outline, but of the same group. */
const OTHERS: readonly Bilingual[] = [
  { zh: 'DET曲线', en: 'DET curve' },
  { zh: '校准曲线', en: 'Calibration curve' },
]
const QUESTION: Bilingual = {
  zh: '阈值从最高降到最低，两轴都是0到1的比率。这是哪种曲线？',
  en: 'The threshold sinks from highest to lowest; both axes are rates from 0 to 1. Which curve is this?',
}
function chosen(ids: readonly TermId[]) {
  const choice = termChoice(NAMES, ids)
  return { ...choice, options: [...choice.options, ...OTHERS] }
}
const SOURCE = 'scikit-learn 1.9.1 sklearn/metrics/_ranking.py; scores of our own'

const ROC: PictureFact = {
  ...{ n: 1, kind: 'K7', tier: 1, question: QUESTION, source: SOURCE },
  ...chosen(['ml-roc', 'ml-pr-curve']),
  picture: {
    svg: plotSvg(UNIT, AXES, [guide(UNIT, [0, 0], [1, 1]), line(UNIT, 'series-1', roc)]),
    altQuestion: {
      zh: '从左下角(0, 0)先陡后缓、只升不降地到右上角(1, 1)，始终在对角虚线之上。',
      en: 'From the lower left corner (0, 0) steeply, then flatter, never falling, to the upper right (1, 1), above a dashed diagonal.',
    },
    altAnswer: {
      zh: 'ROC：横轴假正率，纵轴真正率；对角线是随机猜测。',
      en: 'ROC: true positive rate against false positive rate; the diagonal is chance.',
    },
  },
}
const PR: PictureFact = {
  ...{ n: 1, kind: 'K7', tier: 1, question: QUESTION, source: SOURCE },
  ...chosen(['ml-pr-curve', 'ml-roc']),
  picture: {
    svg: plotSvg(UNIT, AXES, [
      guide(UNIT, [0, BASELINE], [1, BASELINE]),
      line(UNIT, 'series-1', precisionRecall),
    ]),
    altQuestion: {
      zh: '从左上方开始，锯齿状地向右下降，终点落在高0.2的水平虚线上。',
      en: 'Starts at the upper left, falls to the right in a ragged way and ends on a dashed level at 0.2.',
    },
    altAnswer: {
      zh: 'P-R曲线：横轴召回率，纵轴精确率；水平线是正例的比例（0.2）。',
      en: 'Precision against recall; the level is the share of positives (0.2).',
    },
  },
}
const AUC: PictureFact = {
  ...{ n: 1, kind: 'K7', tier: 1, source: SOURCE },
  question: {
    zh: '三个分类器的ROC曲线，哪条的AUC最接近0.5？',
    en: 'ROC curves of three classifiers: whose AUC is nearest 0.5?',
  },
  ...letterChoice('ABC', 'C', ['ml-auc', 'ml-roc']),
  picture: {
    svg: plotSvg(UNIT, AXES, [
      line(UNIT, 'series-1', FAIR),
      line(UNIT, 'series-2', GOOD),
      line(UNIT, 'series-3', CHANCE),
      label(UNIT, [0.3, 0.7], 'A', { by: [-2, 14] }),
      label(UNIT, [0.04, 0.94], 'B', { by: [4, 0] }),
      label(UNIT, [0.62, 0.5], 'C'),
    ]),
    altQuestion: {
      zh: 'A在对角线上方略弓起；B紧贴左上角；C沿着从(0, 0)到(1, 1)的对角线走。',
      en: 'A bulges above the diagonal; B hugs the upper left corner; C runs along the diagonal from (0, 0) to (1, 1).',
    },
    altAnswer: {
      zh: `C：沿对角线，等于随机猜测（${areaText(CHANCE)}）；A为${areaText(FAIR)}，B为${areaText(GOOD)}。`,
      en: `C: along the diagonal, as by chance (${areaText(CHANCE)}); A has ${areaText(FAIR)}, B ${areaText(GOOD)}.`,
    },
  },
}

const SCORES_OF_THREE = [2, 1, 0]
const BARS: readonly (readonly [string, readonly number[]])[] = [
  ['A', SCORES_OF_THREE.map((score) => score / 3)],
  ['B', softmax(SCORES_OF_THREE)],
  ['C', [1, 0, 0]],
]
const SIDE = 88

/** Three bars with their values above them, 1 being the full height. */
const barGroup = (
  left: number,
  title: string,
  values: readonly number[],
  shown: readonly string[] = values.map((value) => value.toFixed(2)),
): readonly string[] => [
  text(['label', 'middle'], [left + SIDE / 2, 16], title),
  shape('path', 'axis', { d: `M${left} 130h${SIDE}` }),
  ...values.flatMap((value, index) => [
    shape('rect', 'bar', { x: left + 4 + index * 28, y: 130 - 84 * value, width: 24, height: 84 * value }),
    text(['tick', 'middle'], [left + 16 + index * 28, 125 - 84 * value], shown[index] ?? ''),
  ]),
]
const SOFTMAX: PictureFact = {
  ...{ n: 1, kind: 'K7', tier: 1, source: 'torch 2.14.1 torch.softmax; run' },
  question: {
    zh: '三个类的分数是2、1、0。哪组是softmax给出的概率？',
    en: 'Three classes score 2, 1 and 0. Which bars are the probabilities of softmax?',
  },
  ...letterChoice('ABC', 'B', ['ml-softmax-regression']),
  picture: {
    svg: drawing(
      WIDTH,
      136,
      BARS.flatMap(([title, values], index) => barGroup(12 + index * 104, title, values)),
    ),
    altQuestion: {
      zh: 'A：0.67、0.33、0.00；B：0.67、0.24、0.09；C：1、0、0。',
      en: 'A: 0.67, 0.33, 0.00; B: 0.67, 0.24, 0.09; C: 1, 0, 0.',
    },
    altAnswer: {
      zh: 'B：每项都大于0，相邻之比都是e；A按分数比例，C只取最大。',
      en: 'B: all above 0, neighbours in the ratio e; A is in proportion to the scores, C takes the largest only.',
    },
  },
}

const THRESHOLDS = [0.9, 0.75, 0.5]
const thresholdDots = THRESHOLDS.flatMap((recall) => {
  const point = roc.find(([, rate]) => rate >= recall) ?? [1, 1]
  return [dot(UNIT, point, 'dot-1')]
})
const RANDOM = label(UNIT, [0.56, 0.5], 'AUC = 0.5', { by: [6, 6], classes: 'value' })

export const evaluationCurvePictures: PictureFamily = {
  facts: { 'ml-roc': [ROC], 'ml-pr-curve': [PR], 'ml-auc': [AUC], 'ml-softmax-regression': [SOFTMAX] },
  term: {
    'ml-roc': {
      svg: plotSvg(UNIT, ROC_AXES, [
        guide(UNIT, [0, 0], [1, 1]),
        line(UNIT, 'series-1', roc),
        ...thresholdDots,
        RANDOM,
      ]),
      altQuestion: ROC.picture.altQuestion,
      altAnswer: {
        zh: '横轴假正率，纵轴真正率；每个阈值一点（三点为例），阈值越低越靠右上；对角线是随机猜测。',
        en: 'True against false positive rate, a point a threshold (three shown): the lower, the further up and right; the diagonal is chance.',
      },
    },
    'ml-pr-curve': {
      svg: plotSvg(UNIT, PR_AXES, [
        guide(UNIT, [0, BASELINE], [1, BASELINE]),
        line(UNIT, 'series-1', precisionRecall),
        label(UNIT, [0.04, BASELINE], 'P = 0.2', { by: [0, -6], classes: 'value' }),
      ]),
      altQuestion: PR.picture.altQuestion,
      altAnswer: PR.picture.altAnswer,
    },
    'ml-auc': {
      svg: plotSvg(UNIT, ROC_AXES, [
        areaUnder(UNIT, roc, 0),
        guide(UNIT, [0, 0], [1, 1]),
        line(UNIT, 'series-1', roc),
        label(UNIT, [0.5, 0.3], `AUC = ${areaText(roc)}`, { classes: 'label' }),
      ]),
      altQuestion: ROC.picture.altQuestion,
      altAnswer: {
        zh: `ROC曲线下的面积（${areaText(roc)}）：随机一个正例的得分高于随机一个负例的概率。`,
        en: `The area under the ROC curve (${areaText(roc)}): how likely a random positive scores above a random negative.`,
      },
    },
    'ml-softmax-regression': {
      svg: drawing(WIDTH, 136, [
        ...barGroup(40, 'z', [0.9, 0.45, 0], ['2', '1', '0']),
        text(['value', 'middle'], [WIDTH / 2, 96], 'eᶻ / Σeᶻ →'),
        ...barGroup(192, 'p', softmax(SCORES_OF_THREE)),
      ]),
      altQuestion: { zh: '三根柱。', en: 'Three bars.' },
      altAnswer: {
        zh: '分数2、1、0经softmax成为概率：和为1，相邻之比为e。',
        en: 'Scores 2, 1, 0 become probabilities: they sum to 1, neighbours in the ratio e.',
      },
    },
  },
}
