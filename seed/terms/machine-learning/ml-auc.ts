import type { Term } from '#seed/term'

export const mlAuc: Term = {
  id: 'ml-auc',
  status: 'original-only',
  name: { zh: 'AUC', en: 'AUC' },
  writtenInOutline: 'AUC',
  aliases: {
    zh: ['曲线下面积', 'ROC曲线下面积'],
    en: ['ROC AUC', 'area under the ROC curve', 'C-statistic'],
  },
  definition: {
    zh: 'ROC曲线下的面积，等于随机一个正例得分高于随机一个负例的概率。',
    en: 'Area under the ROC curve: the probability that a random positive scores above a random negative.',
  },
  naming: {
    zh: '随机取一正一负两个样本，正例得分更高的概率，这个指标叫什么？',
    en: 'Metric: the probability that a random positive scores above a random negative. What is it called?',
  },
  meaning: {
    question: { zh: 'AUC作为概率，说的是什么？', en: 'AUC read as a probability: of what?' },
    answer: {
      zh: '随机一个正例的得分高于随机一个负例。',
      en: 'That a random positive scores above a random negative.',
    },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: { zh: '随机打分的AUC是多少？', en: 'AUC of random scores?' },
      answer: { zh: '0.5', en: '0.5 (the diagonal)' },
      accept: ['0.5', '1/2', '.5'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '所有正例得分都低于负例，AUC是多少？',
        en: 'Every positive scores below every negative: the AUC?',
      },
      answer: { zh: '0（把得分取反就是1）', en: '0 (negate the scores and it is 1)' },
      accept: ['0', '零'],
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-accuracy',
      question: { zh: 'AUC与准确率，哪个不用先定阈值？', en: 'AUC or accuracy: which needs no threshold?' },
      answer: { zh: 'AUC，它只看得分的排序。', en: 'AUC: it looks at the order of scores only.' },
      accept: ['AUC'],
    },
  ],
  translation: {
    question: { zh: '「曲线下面积」的英文缩写？', en: '曲线下面积: the usual abbreviation?' },
    answer: { zh: 'AUC（area under the curve）', en: 'AUC (曲线下面积)' },
    accept: ['AUC'],
  },
  prerequisites: ['ml-roc'],
  source: 'sklearn 1.9.1 sklearn.metrics.roc_auc_score',
}
