import type { Term } from '#seed/term'

export const mlAccuracy: Term = {
  id: 'ml-accuracy',
  status: 'original-only',
  name: { zh: '准确率', en: 'Accuracy' },
  writtenInOutline: '准确率',
  aliases: { zh: ['正确率', '分类准确率'], en: ['ACC', 'classification accuracy'] },
  definition: {
    zh: '预测正确的样本占全部样本的比例。',
    en: 'Share of all samples that were predicted correctly.',
  },
  naming: {
    zh: '全部样本里预测对了的占多少，这个指标叫什么？',
    en: 'Metric: the share of all samples that were predicted right. What is it called?',
  },
  meaning: {
    question: { zh: '准确率的分子和分母各是什么？', en: 'Accuracy: what is divided by what?' },
    answer: { zh: '预测正确的样本数除以样本总数。', en: 'Correct predictions by all predictions.' },
  },
  properties: [
    {
      n: 1,
      tier: 1,
      question: {
        zh: '99%的样本是负类，一律预测负类，准确率是多少？',
        en: '99 % of the samples are negative and all are predicted negative: the accuracy?',
      },
      answer: { zh: '99%', en: '99 % (and nothing was found)' },
      accept: ['0.99', '99%', '99'],
    },
    {
      n: 2,
      tier: 1,
      question: {
        zh: '准确率与平均0-1损失是什么关系？',
        en: 'How does accuracy relate to the mean zero-one loss?',
      },
      answer: { zh: '准确率等于1减去平均0-1损失。', en: 'Accuracy is one minus the mean zero-one loss.' },
    },
  ],
  contrasts: [
    {
      n: 1,
      tier: 1,
      with: 'ml-recall',
      question: {
        zh: '准确率与召回率，哪个把真负例也算进去？',
        en: 'Accuracy or recall: which one counts true negatives?',
      },
      answer: { zh: '准确率；召回率只看正例。', en: 'Accuracy; recall looks at positives only.' },
      accept: ['准确率', 'accuracy'],
    },
    {
      n: 2,
      tier: 2,
      with: null,
      question: {
        zh: '准确率与精确率（查准率），分母各是什么？',
        en: 'Accuracy and precision: what does each divide by?',
      },
      answer: {
        zh: '准确率除以全部样本，精确率除以预测为正的样本。',
        en: 'Accuracy by all samples, precision by those predicted positive.',
      },
    },
  ],
  translation: {
    question: {
      zh: '「准确率」的英文？注意不是精确率。',
      en: '准确率: what is it in English (not 精确率)?',
    },
    answer: { zh: 'accuracy（精确率是precision）', en: 'accuracy (精确率 would be precision)' },
    accept: ['accuracy'],
  },
  prerequisites: ['loss-zero-one'],
  source: 'sklearn 1.9.1 sklearn.metrics.accuracy_score',
}
