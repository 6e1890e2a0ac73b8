import type { Term } from '#seed/term'

export const mlPrCurve: Term = {
  id: 'ml-pr-curve',
  status: 'original-only',
  name: { zh: 'P-R曲线', en: 'Precision-recall curve' },
  writtenInOutline: 'P-R 曲线',
  aliases: { zh: ['PR曲线', '查准率-查全率曲线', '精确率-召回率曲线'], en: ['PR curve', 'P-R curve'] },
  definition: {
    zh: '随阈值变化，精确率对召回率画出的曲线。',
    en: 'Precision plotted against recall as the threshold moves.',
  },
  naming: {
    zh: '随阈值变化，以查全率为横轴、查准率为纵轴画出的曲线叫什么？',
    en: 'Curve with the share of positives found across and the share of alarms that were right upward: its name?',
  },
  meaning: {
    question: {
      zh: 'P-R曲线的两个坐标轴各是什么？',
      en: 'Precision-recall curve: what stands on the two axes?',
    },
    answer: { zh: '横轴召回率，纵轴精确率。', en: 'Recall across, precision upward.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '随机分类器的P-R曲线，基线高度是多少？',
        en: 'Precision-recall curve of a random classifier: at which height does it lie?',
      },
      answer: { zh: '正例所占的比例。', en: 'The share of positives.' },
      accept: ['正例比例', '正例占比', 'positive rate', 'share of positives', 'prevalence'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: 'P-R曲线下面积常用哪个英文缩写的指标概括？',
        en: 'Which abbreviated metric usually sums up a precision-recall curve?',
      },
      answer: { zh: 'AP（平均精度）', en: 'AP (average precision)' },
      accept: ['AP', 'average precision'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-roc',
      question: {
        zh: '正例极少时，P-R曲线与ROC曲线哪个更能看出问题？',
        en: 'With very few positives, P-R or ROC: which curve shows the problem better?',
      },
      answer: {
        zh: 'P-R曲线；ROC不随类别比例变化。',
        en: 'P-R; the ROC curve does not react to class balance.',
      },
      accept: ['P-R曲线', 'PR曲线', 'P-R', 'PR'],
    },
  ],
  translation: {
    question: { zh: '「查准率-查全率曲线」的英文缩写？', en: '查准率-查全率曲线: the usual abbreviation?' },
    answer: { zh: 'P-R曲线，也写作PR', en: 'P-R curve, also PR' },
    accept: ['P-R', 'PR', 'P-R curve', 'PR curve'],
  },
  prerequisites: ['ext-precision', 'ml-recall'],
  source: 'sklearn 1.9.1 sklearn.metrics.precision_recall_curve',
}
