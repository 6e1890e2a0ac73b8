import type { Term } from '#seed/term'

export const mlRecall: Term = {
  id: 'ml-recall',
  status: 'original-only',
  name: { zh: '召回率', en: 'Recall' },
  writtenInOutline: '召回率',
  aliases: { zh: ['查全率', '灵敏度', '真正率'], en: ['sensitivity', 'TPR', 'true positive rate'] },
  definition: {
    zh: '真正的正例里，被找出来的比例。',
    en: 'Share of the actual positives that were found.',
  },
  naming: {
    zh: '真正的正例里有多少被找了出来，这个指标叫什么？',
    en: 'Metric: how many of the actual positives were found. What is it called?',
  },
  meaning: {
    question: { zh: '召回率的分母是什么？', en: 'Recall: what does it divide by?' },
    answer: { zh: '全部真正的正例，TP + FN。', en: 'By all actual positives, TP + FN.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '把所有样本都判为正，召回率是多少？',
        en: 'All samples are predicted positive: the recall?',
      },
      answer: { zh: '1', en: '1 (100 %)' },
      accept: ['1', '100%', '100'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '召回率在ROC曲线上是哪个坐标轴？',
        en: 'On which axis of the ROC curve does recall stand?',
      },
      answer: { zh: '纵轴。', en: 'The vertical axis.' },
      accept: ['纵轴', 'y轴', 'y', 'vertical', 'y-axis'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: null,
      question: {
        zh: '召回率与精确率，分母各是什么？',
        en: 'Recall and precision: what does each divide by?',
      },
      answer: {
        zh: '召回率除以真正的正例，精确率除以预测的正例。',
        en: 'Recall by actual positives, precision by predicted positives.',
      },
    },
    {
      n: 2,
      tier: 2,
      with: 'ml-accuracy',
      question: {
        zh: '正例极少时，准确率与召回率，哪个能看出模型什么也没找到？',
        en: 'With very few positives, accuracy or recall: which one shows that a model found nothing?',
      },
      answer: { zh: '召回率，它会是0。', en: 'Recall: it is 0.' },
      accept: ['召回率', 'recall'],
    },
  ],
  translation: {
    question: { zh: '「查全率」的英文？', en: '查全率: what is it in English?' },
    answer: { zh: 'recall（召回率）', en: 'recall (查全率)' },
    accept: ['recall', 'sensitivity'],
  },
  prerequisites: [],
  source: 'sklearn 1.9.1 sklearn.metrics.recall_score',
}
